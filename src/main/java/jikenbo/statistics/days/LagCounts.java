package jikenbo.statistics.days;

import jikenbo.casebook.Disclosure;

/** How long it took, by some notices. */
public final class LagCounts {

  private final DayCounts toDetect = new DayCounts();
  private final DayCounts toDisclose = new DayCounts();

  void add(Disclosure disclosure) {
    toDetect.add(disclosure.facts().daysToDetect());
    toDisclose.add(disclosure.facts().daysToDisclose());
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
