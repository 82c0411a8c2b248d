package jikenbo.report;

import static jikenbo.report.Phrases.number;
import static jikenbo.report.Phrases.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.fact.Affected;
import jikenbo.fact.DataType;
import jikenbo.statistics.HeadCounts;
import jikenbo.statistics.LargeIncident;
import jikenbo.statistics.Survey;
import org.jspecify.annotations.Nullable;

/** The largest case of the month: who, what happened, how many, which data. */
final class CasePhrases {

  /** More kinds of data than this are not named. */
  private static final int KINDS = 3;

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
      return "影響人数の最大は%sなど複数の事案の各%s人で、%sです。".formatted(name(first), number(first.count()), sum);
    }
    return "影響人数の最大は%sの%sで、%sの%sを占めます。"
        .formatted(what(first), size(first, "人"), sum, percent(first.count(), heads.people()));
  }

  /** Such as {@code 架空市の誤操作（BCCの誤り、委託先等：架空印刷）}. */
  private String what(LargeIncident large) {
    List<String> details = new ArrayList<>();
    if (!large.incident().methodCode().equals(Method.UNKNOWN)) {
      details.add(methods.of(large.incident().methodCode()));
    }
    if (large.incident().thirdParty() != null) {
      details.add("委託先等：" + large.incident().thirdParty());
    }
    return "%sの%s%s"
        .formatted(
            name(large),
            large.incident().cause() == Cause.UNKNOWN
                ? "原因不明の事案"
                : large.incident().cause().nameJa(),
            details.isEmpty() ? "" : "（" + String.join("、", details) + "）");
  }

  /** Such as {@code 約1,200人（氏名・住所、漏えい等のおそれ）}. */
  private static String size(LargeIncident large, String unit) {
    Affected told = told(large, unit);
    List<String> details = new ArrayList<>();
    kinds(large).ifPresent(details::add);
    if (told != null && told.certainty() == Affected.Certainty.POSSIBLE) {
      details.add("漏えい等のおそれ");
    }
    return "%s%s%s%s"
        .formatted(
            told == null ? "" : hedge(told.qualifier()),
            number(large.count()),
            unit,
            details.isEmpty() ? "" : "（" + String.join("、", details) + "）");
  }

  /** What the first notice says of the figure; null where the figure is put together of several. */
  private static @Nullable Affected told(LargeIncident large, String unit) {
    Affected affected = large.first().facts().affected();
    return affected != null
            && affected.count() == large.count()
            && affected.unit().code().equals(unit)
        ? affected
        : null;
  }

  private static String hedge(Affected.Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case APPROXIMATE -> "約";
      case AT_MOST -> "最大";
      case AT_LEAST -> "少なくとも";
      case CUMULATIVE -> "延べ";
    };
  }

  private static Optional<String> kinds(LargeIncident large) {
    List<DataType> types = large.first().facts().dataTypes().stream().sorted().toList();
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(
            types.stream().limit(KINDS).map(DataType::nameJa).collect(Collectors.joining("・"))
                + (types.size() > KINDS ? "など" : ""));
  }

  private static String name(LargeIncident large) {
    String organization = large.organization();
    int others = large.incident().organizations() - 1;
    String name = organization == null ? "組織名不明" : organization;
    return others > 0 ? "%sほか%s組織".formatted(name, number(others)) : name;
  }
}
