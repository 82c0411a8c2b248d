package jikenbo.report.page;

import static jikenbo.report.Phrases.number;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jikenbo.report.CaseWords;
import jikenbo.report.Commentary;
import jikenbo.report.CoveragePhrases;
import jikenbo.report.Glossary;
import jikenbo.report.IssueWords;
import jikenbo.report.KeyFigure;
import jikenbo.report.MethodNames;
import jikenbo.report.Phrases;
import jikenbo.report.ReportContext;
import jikenbo.report.Term;
import jikenbo.statistics.survey.LargeIncident;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * The month as サマリー of the workbook tells it.
 *
 * @param name what the report is called
 * @param month such as {@code 2026年9月}
 * @param status whether the issue is final, and when it was made
 * @param warning what a reader of an early issue must know; null in a final one
 * @param coverage which months the archive covers
 * @param cards the figures at the head
 * @param sentences the commentary (総評)
 * @param largest the incidents of the month with the most people
 * @param remark what there is to say where these are few; null where they are not
 * @param notes what the figures are
 * @param terms what the words mean
 */
public record Summary(
    String name,
    String month,
    String status,
    @Nullable String warning,
    String coverage,
    List<FigureCard> cards,
    List<String> sentences,
    List<Case> largest,
    @Nullable String remark,
    List<String> notes,
    List<Term> terms) {

  static Summary of(Survey survey, ReportContext context, MethodNames methods) {
    IssueWords words = new IssueWords(context);
    return new Summary(
        IssueWords.NAME,
        Phrases.month(context.month()),
        words.status(),
        words.warning().orElse(null),
        CoveragePhrases.sentence(survey.coverage()),
        Stream.of(KeyFigure.values()).map(figure -> FigureCard.of(figure, survey)).toList(),
        Commentary.of(survey, methods),
        largest(survey.largest()),
        remark(survey),
        words.notes(survey),
        Glossary.STANDARD.terms());
  }

  private static List<Case> largest(List<LargeIncident> largest) {
    return IntStream.range(0, largest.size())
        .mapToObj(i -> Case.of(i + 1, largest.get(i)))
        .toList();
  }

  private static @Nullable String remark(Survey survey) {
    if (!survey.coverage().covers(survey.month())) {
      return "対象月は収録していません。";
    }
    int known = survey.largest().size();
    if (known == Survey.LARGEST) {
      return null;
    }
    return known == 0 ? "影響人数が判明した事案はありません。" : "影響人数が判明した事案は以上の%d件です。".formatted(known);
  }

  /**
   * One of the largest incidents.
   *
   * @param rank its place, from 1
   * @param organization who told of it
   * @param cause its cause
   * @param sector its sector
   * @param people its persons
   * @param disclosureId the notice that tells them
   */
  public record Case(
      int rank,
      String organization,
      String cause,
      String sector,
      String people,
      String disclosureId) {

    static Case of(int rank, LargeIncident large) {
      CaseWords words = new CaseWords(large);
      return new Case(
          rank,
          words.organization(),
          words.cause(),
          words.sector(),
          words.hedge() + number(large.count()) + words.possibility(),
          large.disclosureId());
    }
  }
}
