package jikenbo.statistics.days;

import jikenbo.casebook.Disclosure;

/** The {@link Lags} of some notices. */
public final class LagCounts {

  private final DayCounts toDetect = new DayCounts();
  private final DayCounts toDisclose = new DayCounts();

  void add(Disclosure disclosure) {
    Lags lags = Lags.of(disclosure.facts());
    toDetect.add(lags.daysToDetect());
    toDisclose.add(lags.daysToDisclose());
  }

  /** From the first day of the incident until somebody noticed. */
  public DayCounts toDetect() {
    return toDetect;
  }

  /** From that until the notice was published. */
  public DayCounts toDisclose() {
    return toDisclose;
  }
}
