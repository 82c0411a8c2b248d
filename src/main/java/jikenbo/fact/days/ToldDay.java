package jikenbo.fact.days;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import jikenbo.text.DateMention;
import jikenbo.weigh.Clues;

/**
 * A day that a notice tells of, in one place or in several.
 *
 * @param date the day
 * @param mentions where it is told, in the order of the text; at least one
 * @param clues what the words around these places tell
 * @param events what is told of it, the first cue of each place
 */
record ToldDay(LocalDate date, List<DateMention> mentions, Clues clues, SortedSet<String> events) {

  ToldDay {
    mentions = List.copyOf(mentions);
    events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
  }

  /** A day with all that its places tell. */
  static ToldDay of(LocalDate date, List<MentionClues.Told> places) {
    Clues clues = new Clues();
    NavigableSet<String> events = new TreeSet<>();
    for (MentionClues.Told place : places) {
      clues.addAll(place.clues());
      place.event().ifPresent(events::add);
    }
    return new ToldDay(
        date, places.stream().map(MentionClues.Told::mention).toList(), clues, events);
  }
}
