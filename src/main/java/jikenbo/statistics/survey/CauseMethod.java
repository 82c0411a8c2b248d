package jikenbo.statistics.survey;

import jikenbo.casebook.Disclosure;
import jikenbo.coding.Cause;

/**
 * A way in which incidents happen.
 *
 * @param cause the cause class
 * @param methodCode the finer way inside it; {@code unknown} occurs with every cause
 */
public record CauseMethod(Cause cause, String methodCode) {

  static CauseMethod of(Disclosure disclosure) {
    return new CauseMethod(disclosure.codes().cause(), disclosure.codes().methodCode());
  }
}
