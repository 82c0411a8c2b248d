package jikenbo.fact.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jikenbo.archive.post.Post;
import jikenbo.dating.PostText;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.ParsedNotice;
import jikenbo.text.Span;
import jikenbo.weigh.Ballot;

/**
 * Makes a notice that does not tell how many were affected from one that does, by leaving out the
 * sentences that tell it. What stays are numbers that count something else; labelled notices
 * without a count are too few to learn that from.
 */
final class UncountedNotice {

  /** With one of these clues a number that stays could still count persons affected. */
  private static final Set<String> COUNTING =
      Set.of("clause behind: portion", "clause before: part", "labelled");

  private static final Set<String> HARM =
      Set.of("sentence: harm", "sentence: seen", "sentence: possible");
  private static final Set<String> HARMED = Set.of("sentence: data", "clause before: victims");

  private UncountedNotice() {}

  /** The notice without its count; empty where it tells none, or where a part of it could stay. */
  static Optional<ParsedNotice> of(LabelledNotice labelled) {
    ParsedNotice notice = labelled.notice();
    Set<Span> telling = telling(labelled);
    Span title = notice.text().sentences().get(0).span();
    if (telling.isEmpty() || telling.contains(title)) {
      return Optional.empty();
    }
    String left = without(notice.text().text(), telling);
    Post post = new Post(notice.post().source(), left.lines().toList(), notice.post().dateLine());
    ParsedNotice cut = ParsedNotice.of(PostText.of(post), notice.dating());
    return tellsOtherNumbersOnly(cut) ? Optional.of(cut) : Optional.empty();
  }

  private static Set<Span> telling(LabelledNotice labelled) {
    Set<Span> telling = new TreeSet<>(Comparator.comparingInt(Span::start));
    PeopleBallot.of(labelled.notice()).candidates().stream()
        .map(Ballot.Candidate::reading)
        .filter(count -> !count.isNone())
        .filter(count -> count.value() == labelled.right().count() || labelled.canBe(count.value()))
        .flatMap(count -> count.numbers().stream())
        .forEach(number -> telling.add(number.sentence().span()));
    return telling;
  }

  private static String without(String text, Set<Span> left) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Span span : left) {
      rest.append(text, at, span.start());
      at = span.end();
    }
    return rest.append(text.substring(at)).toString();
  }

  private static boolean tellsOtherNumbersOnly(ParsedNotice notice) {
    Ballot<HeadCount> ballot = PeopleBallot.of(notice);
    List<List<String>> numbers =
        ballot.candidates().stream()
            .filter(candidate -> countsCases(candidate.reading()))
            .map(candidate -> ballot.clues(candidate.own().get(0)))
            .toList();
    return !numbers.isEmpty() && numbers.stream().noneMatch(UncountedNotice::canCountAffected);
  }

  private static boolean countsCases(HeadCount count) {
    return !count.isNone() && !count.isSum() && count.numbers().get(0).countsCases();
  }

  private static boolean canCountAffected(List<String> clues) {
    return clues.stream().anyMatch(COUNTING::contains)
        || (clues.stream().anyMatch(HARM::contains) && clues.stream().anyMatch(HARMED::contains));
  }
}
