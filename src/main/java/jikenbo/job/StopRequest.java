package jikenbo.job;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Stops the steps of this process when it is asked to end: those at work at the end of their chunk,
 * the others before they begin.
 *
 * <p>The job operator would write its wish into the rows of the steps, while two of them may be
 * writing these rows themselves; where that collides, the run counts as stopped and as running, and
 * no later one can resume it.
 */
final class StopRequest implements StepExecutionListener {

  private final Set<StepExecution> atWork = ConcurrentHashMap.newKeySet();
  private volatile boolean made;

  /** Asks; the run ends soon after. */
  void make() {
    made = true;
    atWork.forEach(StepExecution::setTerminateOnly);
  }

  @Override
  public void beforeStep(StepExecution step) {
    atWork.add(step);
    if (made) {
      step.setTerminateOnly();
    }
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    atWork.remove(step);
    return null;
  }
}
