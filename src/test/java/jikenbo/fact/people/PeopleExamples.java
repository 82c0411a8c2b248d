package jikenbo.fact.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.ShortNotices;
import jikenbo.fact.ShortNotices.ShortNotice;
import jikenbo.text.SectionKind;
import jikenbo.weigh.BallotFit.Example;
import org.jspecify.annotations.Nullable;

/** Notices asked how many were affected, with the right answers: what the weights are fitted on. */
public final class PeopleExamples {

  /** How much a notice whose count was left out counts. */
  private static final double UNCOUNTED = 0.2;

  private PeopleExamples() {}

  /**
   * The question of a labelled notice, of the same notice cut down to the sentence that tells the
   * number, as short notices are, and of the notice without its count.
   */
  public static List<? extends Example<?>> of(LabelledNotice labelled) {
    ParsedNotice notice = labelled.notice();
    Long people = labelled.right().people();
    List<Example<HeadCount>> examples = new ArrayList<>(List.of(example(notice, people, 1)));
    notice.quantities().stream()
        .filter(quantity -> people != null && quantity.value() == people)
        .map(quantity -> notice.text().sentenceAt(quantity.span().start()))
        .filter(sentence -> sentence.section() != SectionKind.TITLE)
        .findFirst()
        .map(sentence -> labelled.cutDown(Set.of(sentence)))
        .ifPresent(cut -> examples.add(example(cut, people, LabelledNotice.CUT_DOWN)));
    UncountedNotice.of(labelled)
        .ifPresent(uncounted -> examples.add(example(uncounted, null, UNCOUNTED)));
    return examples;
  }

  /** The questions of all short notices. */
  public static List<? extends Example<?>> ofShortNotices() {
    return ShortNotices.people().stream().map(PeopleExamples::ofShort).toList();
  }

  private static Example<HeadCount> ofShort(ShortNotice notice) {
    String people = notice.values().get(0);
    return example(notice.parsed(), people.isEmpty() ? null : Long.valueOf(people), 1);
  }

  private static Example<HeadCount> example(
      ParsedNotice asked, @Nullable Long people, double weight) {
    long right = people == null ? 0 : people;
    return new Example<>(PeopleBallot.of(asked), count -> count.value() == right, weight);
  }
}
