package jikenbo.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.report.CaseWords;
import jikenbo.report.Phrases;
import jikenbo.statistics.CellKey;
import jikenbo.statistics.Dimension;
import jikenbo.statistics.survey.LargeIncident;
import jikenbo.statistics.survey.Survey;

/**
 * The largest incidents whose people stand under another class than that of the notices that tell
 * them: an incident is counted in the class of its first disclosure, and a reader would take the
 * people for those of that class.
 *
 * @param <C> the classes
 */
final class CountedElsewhere<C> {

  private static final int MOST = 3;

  private final Survey survey;
  private final Dimension<C> dimension;

  CountedElsewhere(Survey survey, Dimension<C> dimension) {
    this.survey = survey;
    this.dimension = dimension;
  }

  /**
   * Notes that belong beside the people of the month, the largest incident first; at most three.
   */
  List<String> notes() {
    return survey.largest().stream().flatMap(this::sentence).limit(MOST).toList();
  }

  private Stream<String> sentence(LargeIncident large) {
    List<C> told =
        classes(large.tellers().stream().map(CellKey::of)).stream()
            .filter(known -> !known.equals(dimension.unknown()))
            .toList();
    return classes(Stream.of(CellKey.of(large.incident()))).stream()
        .filter(counted -> !told.isEmpty() && !told.contains(counted))
        .map(
            counted ->
                "「%s」の影響人数には、最初の公表がこの分類のため、%s（%s）が公表した%s人を含みます。"
                    .formatted(
                        dimension.nameJa().apply(counted),
                        new CaseWords(large).name(CaseWords.UNNAMED),
                        told.stream().map(dimension.nameJa()).collect(Collectors.joining("・")),
                        Phrases.number(large.count())));
  }

  private List<C> classes(Stream<Optional<CellKey>> keys) {
    return keys.flatMap(Optional::stream).map(dimension.of()).distinct().toList();
  }
}
