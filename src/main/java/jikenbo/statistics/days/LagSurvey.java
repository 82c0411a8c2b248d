package jikenbo.statistics.days;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import jikenbo.casebook.Disclosure;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.statistics.CellKey;
import jikenbo.statistics.Period;

/**
 * How long it took until incidents were noticed and published. First notices only: a follow-up
 * comes later by its nature and would make everybody look slow.
 */
public final class LagSurvey {

  private final YearMonth reportMonth;
  private final Period reportYear;
  private final LagCounts month = new LagCounts();
  private final LagCounts fiscalYear = new LagCounts();
  private final LagCounts all = new LagCounts();
  private final Map<Cause, LagCounts> causes = new EnumMap<>(Cause.class);
  private final Map<Sector, LagCounts> sectors = new EnumMap<>(Sector.class);

  /**
   * Nothing counted yet.
   *
   * @param month the report month; its fiscal year is counted up to it
   */
  public LagSurvey(YearMonth month) {
    this.reportMonth = month;
    this.reportYear = Period.fiscalYearTo(month);
  }

  /** Counts the days of a first notice; follow-ups and notices without a month are passed over. */
  public void add(Disclosure disclosure) {
    if (!disclosure.facts().update()) {
      CellKey.of(disclosure).ifPresent(key -> add(key, disclosure));
    }
  }

  private void add(CellKey key, Disclosure disclosure) {
    if (key.month().equals(reportMonth)) {
      month.add(disclosure);
    }
    if (reportYear.contains(key.month())) {
      fiscalYear.add(disclosure);
    }
    all.add(disclosure);
    causes.computeIfAbsent(key.cause(), cause -> new LagCounts()).add(disclosure);
    sectors.computeIfAbsent(key.sector(), sector -> new LagCounts()).add(disclosure);
  }

  /** Of the report month. */
  public LagCounts month() {
    return month;
  }

  /** Of the fiscal year up to the report month. */
  public LagCounts fiscalYear() {
    return fiscalYear;
  }

  /** Of all months. */
  public LagCounts all() {
    return all;
  }

  /** Of all months, of one cause. */
  public LagCounts of(Cause cause) {
    return causes.getOrDefault(cause, new LagCounts());
  }

  /** Of all months, of one sector. */
  public LagCounts of(Sector sector) {
    return sectors.getOrDefault(sector, new LagCounts());
  }
}
