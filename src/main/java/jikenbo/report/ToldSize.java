package jikenbo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.casebook.Disclosure;
import jikenbo.fact.Affected;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Affected.Qualifier;
import jikenbo.fact.DataType;

/**
 * What the notices that a figure stands in say of it: how it is hedged, which kinds of data, and
 * whether they leaked.
 */
final class ToldSize {

  /** More kinds of data than this are not named. */
  private static final int KINDS = 3;

  private final List<Disclosure> tellers;

  /**
   * What is said of a figure.
   *
   * @param tellers the disclosures that tell it, or of whose figures it is the sum
   */
  ToldSize(List<Disclosure> tellers) {
    this.tellers = tellers;
  }

  /** Such as {@code 最大}; a sum of which parts are hedged in several ways is about right. */
  String hedge() {
    Set<Qualifier> hedges =
        figures().stream()
            .map(Affected::qualifier)
            .filter(qualifier -> qualifier != Qualifier.EXACT)
            .collect(Collectors.toSet());
    if (hedges.isEmpty()) {
      return "";
    }
    return hedges.size() > 1 ? words(Qualifier.APPROXIMATE) : words(hedges.iterator().next());
  }

  /** Such as {@code 情報の種類は氏名、住所。漏えい等のおそれ}; empty where nothing is told. */
  String details() {
    List<String> details = new ArrayList<>();
    List<DataType> types =
        tellers.stream()
            .flatMap(teller -> teller.facts().dataTypes().stream())
            .distinct()
            .sorted()
            .toList();
    if (!types.isEmpty()) {
      details.add(
          types.stream()
                  .limit(KINDS)
                  .map(DataType::nameJa)
                  .collect(Collectors.joining("、", "情報の種類は", ""))
              + (types.size() > KINDS ? "など" : ""));
    }
    long possible = possible();
    if (possible > 0) {
      details.add(possible == tellers.size() ? "漏えい等のおそれ" : "一部は漏えい等のおそれ");
    }
    return String.join("。", details);
  }

  /** How many of the figures are of what may have happened. */
  long possible() {
    return figures().stream().filter(told -> told.certainty() == Certainty.POSSIBLE).count();
  }

  private List<Affected> figures() {
    return tellers.stream()
        .map(teller -> Objects.requireNonNull(teller.facts().affected()))
        .toList();
  }

  private static String words(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "";
      case APPROXIMATE -> "約";
      case AT_MOST -> "最大";
      case AT_LEAST -> "少なくとも";
      case CUMULATIVE -> "延べ";
    };
  }
}
