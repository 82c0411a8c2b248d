package jikenbo.report;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Gap;
import jikenbo.statistics.HeadCounts;
import jikenbo.statistics.Indicator;
import jikenbo.statistics.LargeIncident;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.Survey;

/**
 * The month in two to four sentences (総評), made of its figures and of nothing else: no reasons, no
 * forecasts, and no comparison where there is nothing to compare with.
 */
public final class Commentary {

  private final Survey survey;

  private Commentary(Survey survey) {
    this.survey = survey;
  }

  /**
   * The sentences in Japanese, in the order in which they are to be read.
   *
   * @param survey the month
   */
  public static List<String> of(Survey survey) {
    return new Commentary(survey).sentences();
  }

  private List<String> sentences() {
    Figures month = survey.figures(Period.of(survey.month()));
    if (month == null) {
      return notCovered();
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(volume(month));
    if (month.disclosures() == 0) {
      sentences.add(fiscalYear());
      return sentences;
    }
    sentences.add(classes());
    if (month.incidents() == 0) {
      sentences.add("この月に初めて公表された事案はなく、影響人数は計上していません。");
      sentences.add(unknowns(unknownCauses()));
    } else {
      sentences.add(people(survey.monthHeads()));
      sentences.add(unknowns(unknownCauses(), unknownPeople(survey.monthHeads())));
    }
    return sentences;
  }

  private List<String> notCovered() {
    String month = Phrases.month(survey.month());
    return survey
        .statistics()
        .coverage()
        .map(
            coverage ->
                List.of(
                    "%sは、収録期間（%s）の外にあります。".formatted(month, Phrases.period(coverage)),
                    "この月に公表があったかどうかは分からないため、件数は示しません。"))
        .orElse(List.of("収録された公表は1件もありません。", "%sの件数は示しません。".formatted(month)));
  }

  private String volume(Figures month) {
    Indicator indicator = survey.indicator(Measure.DISCLOSURES);
    String count =
        month.disclosures() == 0
            ? "0件"
            : "%s件（新規%s件・続報%s件）"
                .formatted(
                    number(month.disclosures()),
                    number(month.disclosuresNew()),
                    number(month.disclosuresUpdate()));
    return "%sの公表は%s%s"
        .formatted(
            Phrases.month(survey.month()),
            count,
            changes(indicator.previousMonth(), indicator.lastYear()));
  }

  /** The end of the sentence on volume; a month that is not covered is said to be so. */
  private static String changes(Comparison previousMonth, Comparison lastYear) {
    if (previousMonth.base() == null && lastYear.base() == null) {
      return "です（前月・前年同月は収録期間外のため比較なし）。";
    }
    if (lastYear.base() == null) {
      return "で、%sです（前年同月は収録期間外）。".formatted(change("前月", previousMonth));
    }
    if (previousMonth.base() == null) {
      return "で、%sです（前月は収録期間外）。".formatted(change("前年同月", lastYear));
    }
    return "で、%s、%sです。".formatted(change("前月", previousMonth), change("前年同月", lastYear));
  }

  private static String change(String base, Comparison comparison) {
    Long difference = comparison.difference();
    Long before = comparison.base();
    if (difference == null || before == null || difference == 0) {
      return base + "と同数";
    }
    String words = difference > 0 ? "増" : "減";
    long size = Math.abs(difference);
    return before == 0
        ? "%s（0件）より%s件%s".formatted(base, number(size), words)
        : "%sより%s件%s（%s%s）"
            .formatted(
                base, number(size), words, difference > 0 ? "+" : "-", percent(size, before));
  }

  private String fiscalYear() {
    return survey
        .fiscalYear()
        .map(
            period ->
                "年度累計（%s）の公表は%s件です。"
                    .formatted(
                        Phrases.period(period),
                        number(survey.statistics().sum(period).disclosures())))
        .orElse("年度累計はありません。");
  }

  private String classes() {
    ClassPhrases<Cause> causes = new ClassPhrases<>(survey.breakdown(Dimension.CAUSE));
    ClassPhrases<Sector> sectors = new ClassPhrases<>(survey.breakdown(Dimension.SECTOR));
    if (causes.allUnknown() && sectors.allUnknown()) {
      return "原因・分野ともすべて不明です。";
    }
    return "原因は%s%s、分野は%sです。"
        .formatted(
            causes.leading(),
            causes.largestChange().map("（前月からの増減は%sが最大）"::formatted).orElse(""),
            sectors.leading());
  }

  private String people(HeadCounts heads) {
    List<LargeIncident> largest = survey.largest();
    if (largest.isEmpty()) {
      return "影響人数が判明した事案はありません。";
    }
    LargeIncident first = largest.get(0);
    HeadCounts rest = heads.withoutLargest();
    if (rest == null) {
      return "影響人数が判明した事案は1件（%s、%s人）です。".formatted(name(first), number(first.people()));
    }
    boolean shared = largest.get(1).people() == first.people();
    String most =
        shared
            ? "最大は%sなど複数の事案の各%s人".formatted(name(first), number(first.people()))
            : "最大は%sの%s人（%s）"
                .formatted(
                    name(first), number(first.people()), percent(first.people(), heads.people()));
    return "影響人数は判明した%s件で計%s人、%sで、最大の1件を除くと%s人です。"
        .formatted(number(heads.known()), number(heads.people()), most, number(rest.people()));
  }

  private static String name(LargeIncident incident) {
    String organization = incident.organization();
    return organization == null ? "組織名不明の事案" : organization;
  }

  /** What is not known is a figure of its own; nothing unknown is said in words, not as 0%. */
  private static String unknowns(Share... shares) {
    String present =
        Stream.of(shares)
            .filter(share -> share.part() > 0)
            .map(Share::words)
            .collect(Collectors.joining("、"));
    String absent =
        Stream.of(shares)
            .filter(share -> share.part() == 0)
            .map(Share::name)
            .collect(Collectors.joining("、"));
    if (absent.isEmpty()) {
      return present + "です。";
    }
    return (present.isEmpty() ? "" : present + "で、") + absent + "はありません。";
  }

  private Share unknownCauses() {
    return new Share(
        "原因不明の公表", survey.monthGaps().count(Gap.CAUSE), survey.monthGaps().disclosures());
  }

  private static Share unknownPeople(HeadCounts heads) {
    return new Share("影響人数不明の事案", heads.unknown(), heads.incidents());
  }

  /**
   * A part of a whole.
   *
   * @param name what is counted
   * @param part how many there are
   * @param whole of how many; not 0
   */
  private record Share(String name, int part, int whole) {

    String words() {
      return "%sは%s件（%s件の%s）".formatted(name, number(part), number(whole), percent(part, whole));
    }
  }
}
