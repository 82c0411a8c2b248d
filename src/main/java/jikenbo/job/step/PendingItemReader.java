package jikenbo.job.step;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads what is to be done when the step begins, not when the context starts.
 *
 * @param <T> type of the items
 */
public final class PendingItemReader<T> implements ItemStreamReader<T> {

  private final Function<ExecutionContext, ? extends Iterable<T>> pending;
  private Iterator<T> items = Collections.emptyIterator();

  /** Asks this supplier at the beginning of the step. */
  PendingItemReader(Supplier<? extends Iterable<T>> pending) {
    this(context -> pending.get());
  }

  /** Asks this function of the context of the step at its beginning. */
  public PendingItemReader(Function<ExecutionContext, ? extends Iterable<T>> pending) {
    this.pending = pending;
  }

  @Override
  public void open(ExecutionContext context) {
    items = pending.apply(context).iterator();
  }

  @Override
  public @Nullable T read() {
    return items.hasNext() ? items.next() : null;
  }
}
