package jikenbo.job.part;

import jikenbo.job.console.OperatorException;

/** A broker that cannot be used. */
public final class BrokerFault extends OperatorException {

  private static final long serialVersionUID = 1L;

  private final boolean refusal;

  /**
   * Of a broker.
   *
   * @param refusal whether somebody has to change something before another try can help
   * @param key of the message
   * @param arguments that it names
   */
  BrokerFault(boolean refusal, String key, Object... arguments) {
    super(key, arguments);
    this.refusal = refusal;
  }

  /** Whether somebody has to change something before another try can help. */
  public boolean isRefusal() {
    return refusal;
  }
}
