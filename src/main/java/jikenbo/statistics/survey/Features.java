package jikenbo.statistics.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.casebook.Disclosure;
import jikenbo.fact.DataType;

/**
 * What disclosures tell besides cause and sector.
 *
 * @param dataTypes kinds of data; empty for those that name none
 * @param methods ways in which it happened, one for each disclosure
 * @param prefectures prefecture of the organisation, one for each disclosure; empty for those of
 *     the whole country and those that do not tell
 */
public record Features(
    FeatureCounts<Optional<DataType>> dataTypes,
    FeatureCounts<CauseMethod> methods,
    FeatureCounts<Optional<String>> prefectures) {

  Features() {
    this(new FeatureCounts<>(), new FeatureCounts<>(), new FeatureCounts<>());
  }

  void addToMonth(Disclosure disclosure) {
    dataTypes.addToMonth(dataTypes(disclosure));
    methods.addToMonth(List.of(CauseMethod.of(disclosure)));
    prefectures.addToMonth(List.of(prefecture(disclosure)));
  }

  void addToFiscalYear(Disclosure disclosure) {
    dataTypes.addToFiscalYear(dataTypes(disclosure));
    methods.addToFiscalYear(List.of(CauseMethod.of(disclosure)));
    prefectures.addToFiscalYear(List.of(prefecture(disclosure)));
  }

  private static Set<Optional<DataType>> dataTypes(Disclosure disclosure) {
    Set<DataType> told = disclosure.facts().dataTypes();
    return told.isEmpty()
        ? Set.of(Optional.empty())
        : told.stream().map(Optional::of).collect(Collectors.toSet());
  }

  private static Optional<String> prefecture(Disclosure disclosure) {
    return Optional.ofNullable(disclosure.facts().prefecture());
  }
}
