package jikenbo.fact.organization;

import java.util.List;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Wording;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import jikenbo.weigh.Ballot;
import jikenbo.weigh.Clues;
import org.jspecify.annotations.Nullable;

/**
 * Asks at which contractor or service the cause of an incident lay: one of the bodies that the
 * notice names, or none.
 */
final class ContractorBallot {

  /** Characters beside a name that tell its role. */
  private static final int BESIDE = 20;

  private static final int LONGEST_BEGINNING = 8;

  /** The last characters of a sentence, in which its predicate stands. */
  private static final int PREDICATE = 14;

  private final NoticeText text;
  private final PlacedCues cues;
  private final List<NamedBody> bodies;
  private final Ballot<NamedBody> ballot = new Ballot<>();

  private ContractorBallot(ParsedNotice notice, @Nullable String organization) {
    this.text = notice.text();
    this.cues = notice.cues().contractors();
    this.bodies = NamedBodies.of(text, organization);
  }

  /**
   * The question.
   *
   * @param organization whose notice it is
   */
  static Ballot<NamedBody> of(ParsedNotice notice, @Nullable String organization) {
    return new ContractorBallot(notice, organization).ballot();
  }

  private Ballot<NamedBody> ballot() {
    Clues none = new Clues();
    none.add("none");
    none.add("none, of " + Math.min(bodies.size(), 4));
    ballot.candidate(NamedBody.NONE, ballot.bundle(none));
    for (int i = 0; i < bodies.size(); i++) {
      ballot.candidate(bodies.get(i), ballot.bundle(clues(bodies.get(i), i)));
    }
    return ballot;
  }

  private Clues clues(NamedBody body, int place) {
    Clues clues = new Clues();
    clues.add("named");
    clues.add("named as " + Math.min(place, 3));
    clues.add("named as " + Math.min(place, 3) + " of " + Math.min(bodies.size(), 4));
    clues.add("named times " + Math.min(body.places().size(), 3));
    body.places().forEach(span -> add(clues, span));
    return clues;
  }

  private void add(Clues clues, Span name) {
    Sentence sentence = text.sentenceAt(name.start());
    Span span = sentence.span();
    clues.add("section " + sentence.section());
    clues.addIf("in heading", sentence.section() == SectionKind.TITLE);
    int end = Math.max(name.end(), span.end());
    Span before = new Span(Math.max(span.start(), name.start() - BESIDE), name.start());
    Span behind = new Span(name.end(), Math.min(end, name.end() + BESIDE));
    Wording wordsBefore = words(before);
    wordsBefore.addEndings(clues, "before ends ", LONGEST_BEGINNING);
    wordsBefore.addRuns(clues, "before ");
    Wording wordsBehind = words(behind);
    wordsBehind.addBeginnings(clues, "begins ", LONGEST_BEGINNING);
    wordsBehind.addRuns(clues, "behind ");
    words(new Span(Math.max(name.end(), end - PREDICATE), end)).addRuns(clues, "end ");
    addCues(clues, "sentence: ", span);
    addCues(clues, "before: ", before);
    addCues(clues, "behind: ", behind);
    text.after(sentence).ifPresent(next -> addCues(clues, "next: ", next.span()));
    text.before(sentence).ifPresent(last -> addCues(clues, "last: ", last.span()));
  }

  private void addCues(Clues clues, String tag, Span span) {
    clues.addAll(tag, cues.names(span));
  }

  private Wording words(Span span) {
    return new Wording(text.text(span));
  }
}
