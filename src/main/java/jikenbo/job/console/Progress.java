package jikenbo.job.console;

import java.util.Map;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells which step is at work; for a person who is watching, also how far it is. */
public final class Progress implements StepExecutionListener, ItemWriteListener<Object> {

  /**
   * Of any terminal. To ask for its width the library would take the signals of the process for
   * itself, and Ctrl-C would end it without a word.
   */
  private static final int WIDTH = 79;

  private final Console console;
  private final Map<String, LongSupplier> amounts;
  private volatile @Nullable ProgressBar bar;

  /**
   * Reports to this console.
   *
   * @param console where to
   * @param amounts how many items the steps have to work on, of those that work item by item
   */
  public Progress(Console console, Map<String, LongSupplier> amounts) {
    this.console = console;
    this.amounts = Map.copyOf(amounts);
  }

  @Override
  public void beforeStep(StepExecution step) {
    String name = console.messages().text("step." + step.getStepName());
    LongSupplier amount = amounts.get(step.getStepName());
    if (amount == null) {
      console.err().println(name);
    } else if (console.terminal()) {
      bar = bar(name, amount.getAsLong());
    } else {
      console.err().println(name + ": " + amount.getAsLong());
    }
  }

  @Override
  public void afterWrite(Chunk<? extends Object> items) {
    ProgressBar current = bar;
    if (current != null) {
      current.stepBy(items.size());
    }
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    ProgressBar current = bar;
    if (current != null) {
      current.close();
      bar = null;
    }
    return null;
  }

  private ProgressBar bar(String name, long amount) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(amount)
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
        .build();
  }
}
