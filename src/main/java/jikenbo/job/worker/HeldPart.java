package jikenbo.job.worker;

import java.util.List;
import java.util.Objects;
import jikenbo.store.CodingStore;
import jikenbo.store.PartStore;
import jikenbo.store.PostCoding;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes codings as long as the part is this worker's. It is asked in the transaction that writes,
 * so whoever takes the part over waits for it or undoes it, and a late answer changes nothing.
 */
final class HeldPart implements ItemWriter<List<PostCoding>>, StepExecutionListener {

  private final PartStore parts;
  private final CodingStore codings;
  private volatile int claimed;
  private volatile @Nullable StepExecution part;

  HeldPart(PartStore parts, CodingStore codings) {
    this.parts = parts;
    this.codings = codings;
  }

  /**
   * Tells which part is meant next.
   *
   * @param version of its row since this worker claimed it
   */
  void expect(int version) {
    claimed = version;
  }

  /** The step has written once that it begins; any other change since the claim was not its own. */
  @Override
  public void beforeStep(StepExecution execution) {
    if (Objects.requireNonNull(execution.getVersion()) != claimed + 1) {
      throw new LostPartException(execution.getStepName());
    }
    part = execution;
  }

  @Override
  public void write(Chunk<? extends List<PostCoding>> chunk) {
    StepExecution execution = Objects.requireNonNull(part);
    String step = execution.getStepName();
    if (!parts.hold(execution.getId(), step, Objects.requireNonNull(execution.getVersion()))) {
      throw new LostPartException(step);
    }
    codings.replace(chunk.getItems().stream().flatMap(List::stream).toList());
  }
}
