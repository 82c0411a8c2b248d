package jikenbo.report;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jikenbo.coding.Cause;
import jikenbo.statistics.people.HeadCounts;
import jikenbo.statistics.survey.LargeIncident;
import jikenbo.statistics.survey.Survey;

/** The largest case of the month: who, what happened, how many, which data. */
final class CasePhrases {

  private static final String UNNAMED = "組織名不明";

  private final Survey survey;
  private final MethodNames methods;

  CasePhrases(Survey survey, MethodNames methods) {
    this.survey = survey;
    this.methods = methods;
  }

  /** The sentence; empty when no incident of the month tells persons or records. */
  Optional<String> sentence() {
    List<LargeIncident> largest = survey.largest();
    if (!largest.isEmpty()) {
      return Optional.of(persons(largest));
    }
    return survey
        .mostRecords()
        .map(most -> "影響人数が判明した事案はなく、件数では%sの%sが最大です。".formatted(what(most), size(most, "件")));
  }

  private String persons(List<LargeIncident> largest) {
    LargeIncident first = largest.get(0);
    HeadCounts heads = survey.monthHeads();
    if (heads.known() == 1) {
      return "影響人数が判明した事案は1件で、%sの%sです。".formatted(what(first), size(first, "人"));
    }
    long level = largest.stream().filter(other -> other.count() == first.count()).count();
    String sum = "判明した%s件の計%s人".formatted(number(heads.known()), number(heads.people()));
    if (level > 1) {
      return "影響人数の最大は%sなど複数の事案の各%s人で、%sです。"
          .formatted(new CaseWords(first).teller(UNNAMED), number(first.count()), sum);
    }
    return "影響人数の最大は%sの%sで、%sの%sを占めます。"
        .formatted(what(first), size(first, "人"), sum, percent(first.count(), heads.people()));
  }

  /** Such as {@code 架空市の誤操作（BCCの誤り、委託先等：架空印刷）}, all of the notices with the figure. */
  private String what(LargeIncident large) {
    CaseWords words = new CaseWords(large);
    List<String> details = new ArrayList<>();
    words.methods().stream().map(methods::of).forEach(details::add);
    if (!words.contractors().isEmpty()) {
      details.add("委託先等：" + String.join("・", words.contractors()));
    }
    return "%s%s%s%s"
        .formatted(
            words.teller(UNNAMED),
            words.isSum() ? "による" : "の",
            cause(words.cause()),
            details.isEmpty() ? "" : "（" + String.join("、", details) + "）");
  }

  private static String cause(String cause) {
    if (cause.equals(CaseWords.SEVERAL)) {
      return "複数の原因の事案";
    }
    return cause.equals(Cause.UNKNOWN.nameJa()) ? "原因不明の事案" : cause;
  }

  /** Such as {@code 約1,200人（情報の種類は氏名、住所。漏えい等のおそれ）}, all of the notices with the figure. */
  private static String size(LargeIncident large, String unit) {
    ToldSize told = new ToldSize(large.tellers());
    String details = told.details();
    return "%s%s%s%s%s"
        .formatted(
            new CaseWords(large).isSum() ? "計" : "",
            told.hedge(),
            number(large.count()),
            unit,
            details.isEmpty() ? "" : "（" + details + "）");
  }
}
