package jikenbo.report;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;

import java.util.ArrayList;
import java.util.List;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Period;
import jikenbo.statistics.survey.ChainCounts;
import jikenbo.statistics.survey.Chains;
import jikenbo.statistics.survey.Survey;

/** How many incidents reached beyond one organisation, in a sentence for each period. */
public final class ChainPhrases {

  private ChainPhrases() {}

  /**
   * The sentences in Japanese: for the report month, for the fiscal year up to it and for all
   * months.
   *
   * @param survey the month
   */
  public static List<String> of(Survey survey) {
    Chains chains = survey.chains();
    List<String> sentences = new ArrayList<>();
    Period month = Period.of(survey.month());
    sentences.add(
        survey.coverage().covers(survey.month())
            ? sentence("対象月", when(month, survey), chains.month())
            : "対象月（%s）は収録していません。".formatted(Phrases.period(month)));
    survey
        .fiscalYear()
        .ifPresent(
            period -> sentences.add(sentence("年度累計", when(period, survey), chains.fiscalYear())));
    survey
        .coverage()
        .extent()
        .ifPresent(period -> sentences.add(sentence("全期間", when(period, survey), chains.all())));
    return sentences;
  }

  private static String when(Period period, Survey survey) {
    return survey.coverage().isFull(period)
        ? Phrases.period(period)
        : Phrases.period(period) + "、" + CoveragePhrases.extent(period, survey.coverage());
  }

  private static String sentence(String name, String period, ChainCounts counts) {
    String when = "%s（%s）".formatted(name, period);
    if (counts.incidents() == 0) {
      return when + "に初めて公表された事案はありません。";
    }
    String incidents = "%sの事案%s件".formatted(when, number(counts.incidents()));
    if (counts.chained().incidents() == 0) {
      return incidents + "に、委託先等が挙がったものも、複数の組織が公表したものもありません。";
    }
    return incidents
        + "のうち、委託先等が挙がったのは%s件、複数の組織が公表したのは%s件、どちらかに当たるのは%s件（%s）です。%s"
            .formatted(
                number(counts.contractor()),
                number(counts.several()),
                number(counts.chained().incidents()),
                percent(counts.chained().incidents(), counts.incidents()),
                people(counts.chained()));
  }

  private static String people(Figures chained) {
    return chained.affectedKnown() == 0
        ? "影響人数が判明したものはありません。"
        : "影響人数は、判明した%s件で計%s人です。"
            .formatted(number(chained.affectedKnown()), number(chained.affectedPeople()));
  }
}
