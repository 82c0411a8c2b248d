package jikenbo.report;

import static jikenbo.report.Phrases.number;

import jikenbo.statistics.Comparison;
import jikenbo.statistics.Comparison.Obstacle;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.people.HeadCounts;
import jikenbo.statistics.survey.Survey;

/** The four figures at the head of every report, with the words beside them. */
public enum KeyFigure {
  DISCLOSURES("公表件数", "件", Measure.DISCLOSURES),
  INCIDENTS("事案数", "件", Measure.INCIDENTS),
  ORGANIZATIONS("影響組織数", "組織", Measure.ORGANIZATIONS),
  PEOPLE("影響人数", "人", Measure.PEOPLE);

  private final String label;
  private final String unit;
  private final Measure measure;

  KeyFigure(String label, String unit, Measure measure) {
    this.label = label;
    this.unit = unit;
    this.measure = measure;
  }

  /** What the figure is called. */
  public String label() {
    return label;
  }

  /** The name with a mark where the archive has only a part of the month. */
  public String markedLabel(Survey survey) {
    return survey.coverage().level(survey.month()) == Level.PARTIAL ? label + "（一部）" : label;
  }

  /** What it counts. */
  public String unit() {
    return unit;
  }

  /** The figure in statistics. */
  public Measure measure() {
    return measure;
  }

  /** What the figure is made of, in a few words. */
  public String remark(Survey survey) {
    Figures month = survey.figures(Period.of(survey.month()));
    if (month == null) {
      return "収録なし";
    }
    return switch (this) {
      case DISCLOSURES ->
          "新規 %s ・ 続報 %s"
              .formatted(number(month.disclosuresNew()), number(month.disclosuresUpdate()));
      case INCIDENTS ->
          "人数判明 %s ・ 記載なし %s"
              .formatted(number(month.affectedKnown()), number(month.withoutPeople()));
      case ORGANIZATIONS -> "公表した組織の異なり数（足し上げ不可）";
      case PEOPLE -> people(survey.monthHeads()) + records(month);
    };
  }

  /**
   * Why there is no difference to show.
   *
   * @param comparison one without a difference
   * @param now name of the later period, such as 対象月
   * @param before name of the earlier one, such as 前月
   */
  public static String absence(Comparison comparison, String now, String before) {
    return comparison.obstacle() == Obstacle.NONE
        ? "人数の記載なし"
        : CoveragePhrases.reason(comparison.obstacle(), now, before);
  }

  /** What the earlier figure was, where it is too small for a difference in percent. */
  public String base(String before, long base) {
    return before + "は" + number(base) + unit;
  }

  private static String people(HeadCounts heads) {
    HeadCounts rest = heads.withoutLargest();
    if (rest != null) {
      return "最大の1件を除くと " + number(rest.people()) + "人";
    }
    if (heads.known() == 1) {
      return "判明した事案は1件";
    }
    return heads.unknown() == 0 ? "計上した事案なし" : "人数の記載がある事案なし";
  }

  /** What is told in 件 instead; another measure, so it stands beside the persons. */
  private static String records(Figures month) {
    Long records = month.knownRecords();
    return records == null ? "" : "・別に影響件数 %s件".formatted(number(records));
  }
}
