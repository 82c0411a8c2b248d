package jikenbo.job.worker;

import jikenbo.job.console.OperatorException;
import jikenbo.job.part.Edition;

/** This worker would code posts otherwise than the run that it was asked by. */
public final class OtherEditionException extends OperatorException {

  private static final long serialVersionUID = 1L;

  OtherEditionException(Edition own, Edition wanted) {
    super("worker.edition", own, wanted);
  }
}
