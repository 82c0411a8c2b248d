package jikenbo.job.step;

import jikenbo.job.console.OperatorException;

/** No page tells of any incident, so that there is no newest month to report on. */
public final class NothingToReportException extends OperatorException {

  private static final long serialVersionUID = 1L;

  NothingToReportException() {
    super("refused.nothing");
  }
}
