package jikenbo.report;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.Coverage.Level;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Measure;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.ChainCounts;
import jikenbo.statistics.survey.ChainedIncident;
import jikenbo.statistics.survey.Gap;
import jikenbo.statistics.survey.Indicator;
import jikenbo.statistics.survey.Survey;

/**
 * The month in two to five sentences (総評), made of its figures and of nothing else: no reasons, no
 * forecasts, no comparison of months that the archive does not cover whole, and no word on what is
 * not there.
 */
public final class Commentary {

  private final Survey survey;
  private final MethodNames methods;

  private Commentary(Survey survey, MethodNames methods) {
    this.survey = survey;
    this.methods = methods;
  }

  /**
   * The sentences in Japanese, in the order in which they are to be read.
   *
   * @param survey the month
   * @param methods what methods are called
   */
  public static List<String> of(Survey survey, MethodNames methods) {
    return new Commentary(survey, methods).sentences();
  }

  private List<String> sentences() {
    Figures month = survey.figures(Period.of(survey.month()));
    if (month == null) {
      return List.of(
          "%sは収録していないため、件数は示しません。".formatted(Phrases.month(survey.month())),
          CoveragePhrases.sentence(survey.coverage()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(volume(month));
    if (month.disclosures() == 0) {
      sentences.add(fiscalYear());
      return sentences;
    }
    sentences.add(classes(month));
    new CasePhrases(survey, methods).sentence().ifPresent(sentences::add);
    chains(survey.chains().month()).ifPresent(sentences::add);
    trust(month).ifPresent(sentences::add);
    return sentences;
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
    String name = Phrases.month(survey.month());
    if (survey.coverage().level(survey.month()) == Level.PARTIAL) {
      return "%sの公表は、収録した範囲で%sです（一部の収録のため、ほかの月と比較しません）。".formatted(name, count);
    }
    List<String> standing =
        Stream.of(
                change("前月", indicator.previousMonth()),
                change("前年同月", indicator.lastYear()),
                new StandingPhrases(survey).words())
            .flatMap(Optional::stream)
            .toList();
    return standing.isEmpty()
        ? "%sの公表は%sです。".formatted(name, count)
        : "%sの公表は%sで、%sです。".formatted(name, count, String.join("、", standing));
  }

  /** The difference; in percent only of a base that is large enough. */
  private static Optional<String> change(String base, Comparison comparison) {
    Long difference = comparison.difference();
    Long before = comparison.base();
    if (difference == null || before == null) {
      return Optional.empty();
    }
    if (difference == 0) {
      return Optional.of("%s（%s件）と同数".formatted(base, number(before)));
    }
    String words = difference > 0 ? "増" : "減";
    long size = Math.abs(difference);
    return Optional.of(
        comparison.ratio() == null
            ? "%s（%s件）より%s件%s".formatted(base, number(before), number(size), words)
            : "%sより%s件%s（%s%s）"
                .formatted(
                    base, number(size), words, difference > 0 ? "+" : "-", percent(size, before)));
  }

  private String fiscalYear() {
    Period period = Period.fiscalYearTo(survey.month());
    return "年度累計（%s、%s）の公表は%s件です。"
        .formatted(
            Phrases.period(period),
            CoveragePhrases.extent(period, survey.coverage()),
            number(survey.statistics().sum(period).disclosures()));
  }

  private String classes(Figures month) {
    ClassPhrases<Cause> causes = new ClassPhrases<>(survey.breakdown(Dimension.CAUSE));
    ClassPhrases<Sector> sectors = new ClassPhrases<>(survey.breakdown(Dimension.SECTOR));
    if (causes.allUnknown() && sectors.allUnknown()) {
      return "%s件とも原因・分野は不明です。".formatted(number(month.disclosures()));
    }
    String changes =
        Stream.of(
                causes.largestChange().map("原因の%s"::formatted),
                sectors.largestChange().map("分野の%s"::formatted))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("、"));
    return "原因は%s、分野は%s%s。"
        .formatted(
            causes.leading(),
            sectors.leading(),
            changes.isEmpty() ? "です" : "で、前月から最も動いたのは" + changes + "です");
  }

  private Optional<String> chains(ChainCounts month) {
    List<String> parts = new ArrayList<>();
    if (month.contractor() > 0) {
      parts.add("委託先等が挙がった事案は%s件".formatted(number(month.contractor())));
    }
    if (month.several() > 0) {
      parts.add("複数の組織が公表した事案は%s件%s".formatted(number(month.several()), widest(month.several())));
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String both = month.both() == 0 ? "です。" : "で、うち%s件は両方に当たります。".formatted(number(month.both()));
    return Optional.of(String.join("、", parts) + both);
  }

  /**
   * The incident of the month that the most organisations disclosed: not whom it hit, of whom most
   * disclose nothing.
   *
   * @param several how many incidents several organisations disclosed
   */
  private String widest(int several) {
    return survey.chains().newest().stream()
        .map(ChainedIncident::incident)
        .filter(incident -> survey.month().equals(incident.reportMonth()))
        .filter(incident -> incident.organizations() > 1)
        .findFirst()
        .map(
            incident ->
                "（%s%s%s組織が公表）"
                    .formatted(
                        incident.thirdParty() == null ? "" : incident.thirdParty() + "に関わるものは",
                        several > 1 ? "最多の" : "",
                        number(incident.organizations())))
        .orElse("");
  }

  /** How far the figures can be trusted: what is not told, concluded or to be looked at. */
  private Optional<String> trust(Figures month) {
    List<String> parts = new ArrayList<>();
    add(parts, "原因が不明の公表が%s件", survey.monthGaps().count(Gap.CAUSE));
    add(parts, "影響人数の記載がない事案が%s件", month.withoutPeople(), month);
    add(parts, "公表月を推定した公表が%s件", survey.monthGaps().count(Gap.MONTH_CONCLUDED));
    add(parts, "人の確認を要する点が%s件", survey.reviewItems());
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("なお、%sあります。".formatted(String.join("、", parts)));
  }

  private static void add(List<String> parts, String words, int count) {
    if (count > 0) {
      parts.add(words.formatted(number(count)));
    }
  }

  /** With what the incidents tell in 件 instead, which is another measure. */
  private static void add(List<String> parts, String words, int count, Figures month) {
    if (count > 0) {
      parts.add(
          words.formatted(number(count))
              + "（事案%s件中%s）"
                  .formatted(
                      number(month.incidents()),
                      month.recordsKnown() == 0
                          ? ""
                          : "、うち%s件は件数のみ記載".formatted(number(month.recordsKnown()))));
    }
  }
}
