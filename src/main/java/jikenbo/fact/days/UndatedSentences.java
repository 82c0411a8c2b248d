package jikenbo.fact.days;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.ParsedNotice;
import jikenbo.text.DateMention;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;

/**
 * What a notice tells in sentences that name no day. A noticing or an end told there leaves the day
 * of it open, or is that of the day told last.
 */
final class UndatedSentences {

  /** Cues whose telling without a day matters. */
  private static final Set<String> EVENTS =
      Set.of("noticing", "told", "ending", "losing", "sending", "showing", "attacking", "mistake");

  private static final Set<String> NOTICINGS = Set.of("noticing", "told");

  private final PlacedCues cues;
  private final Set<Sentence> sentences = new LinkedHashSet<>();

  /** Where the first sentence that tells a noticing ends. */
  private int firstNoticingEnd = Integer.MAX_VALUE;

  /** Where the last one begins. */
  private int lastNoticingStart = -1;

  /**
   * Finds the sentences.
   *
   * @param mentions all dates of the notice, in their order
   */
  UndatedSentences(ParsedNotice notice, List<DateMention> mentions) {
    NoticeText text = notice.text();
    this.cues = notice.cues().days();
    Set<Sentence> dated = new HashSet<>();
    mentions.forEach(mention -> dated.add(text.sentenceAt(mention.span().start())));
    for (Sentence sentence : text.sentences()) {
      if (sentence.section() != SectionKind.TITLE && !dated.contains(sentence)) {
        add(sentence);
      }
    }
  }

  private void add(Sentence sentence) {
    sentences.add(sentence);
    if (cues.names(sentence.span()).stream().anyMatch(NOTICINGS::contains)) {
      firstNoticingEnd = Math.min(firstNoticingEnd, sentence.span().end());
      lastNoticingStart = sentence.span().start();
    }
  }

  /** Whether a sentence names no day. */
  boolean contains(Sentence sentence) {
    return sentences.contains(sentence);
  }

  /** Whether a noticing is told without a day before this place of the text. */
  boolean tellNoticingBefore(int index) {
    return firstNoticingEnd <= index;
  }

  /** Whether a noticing is told without a day behind this place of the text. */
  boolean tellNoticingBehind(int index) {
    return lastNoticingStart >= index;
  }

  /** The names of the events that are told without a day, each with its section. */
  Set<String> events() {
    Set<String> events = new TreeSet<>();
    for (Sentence sentence : sentences) {
      for (String name : cues.names(sentence.span())) {
        if (EVENTS.contains(name)) {
          events.add(name);
          events.add(name + " in " + sentence.section());
        }
      }
    }
    return events;
  }
}
