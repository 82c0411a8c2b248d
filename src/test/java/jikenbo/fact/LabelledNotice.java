package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jikenbo.archive.PageText;
import jikenbo.archive.Post;
import jikenbo.archive.PostSplitter;
import jikenbo.dating.Dating;
import jikenbo.dating.PageDating;
import jikenbo.dating.PostText;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import jikenbo.labels.Label;
import jikenbo.labels.Place;
import jikenbo.text.NormalizedText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.weigh.BallotFit.Example;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a labelled page, as the readers see it, with what is right.
 *
 * @param notice prepared for the readers
 * @param label what holds of it
 */
public record LabelledNotice(ParsedNotice notice, Label label) {

  /** How much a notice that was cut down counts beside one that somebody wrote so. */
  private static final double CUT_DOWN = 0.3;

  /** How much a notice whose count was left out counts. */
  private static final double UNCOUNTED = 0.2;

  /** The notices of incidents of a hand that are found where its labels say. */
  public static List<LabelledNotice> of(Hand hand) {
    return ofPosts(hand).stream().filter(post -> post.label().isIncident()).toList();
  }

  /** All posts of a hand that are found so, other articles among them. */
  public static List<LabelledNotice> ofPosts(Hand hand) {
    Map<Place, Label> labels = new HashMap<>();
    hand.posts().forEach(label -> labels.put(label.place(), label));
    List<LabelledNotice> notices = new ArrayList<>();
    hand.lines()
        .forEach(
            (file, lines) -> {
              PageText page = new PageText(lines, new TreeMap<>());
              addLabelled(notices, file, new PostSplitter().split(file, page).posts(), labels);
            });
    return notices;
  }

  private static void addLabelled(
      List<LabelledNotice> notices, String file, List<Post> posts, Map<Place, Label> labels) {
    List<PostText> texts = posts.stream().map(PostText::of).toList();
    List<Dating> datings = PageDating.of(texts);
    for (int i = 0; i < texts.size(); i++) {
      Label label = labels.get(new Place(file, posts.get(i).source().line()));
      if (label != null) {
        notices.add(new LabelledNotice(ParsedNotice.of(texts.get(i), datings.get(i)), label));
      }
    }
  }

  /** What the label says is right. */
  RightAnswer right() {
    String people = label.value(Field.PEOPLE);
    return new RightAnswer(
        people == null ? null : Long.valueOf(people),
        day(Field.OCCURRED_FROM),
        day(Field.OCCURRED_TO),
        day(Field.DETECTED));
  }

  /** Whether another number than the right one can be defended. */
  boolean canBe(long people) {
    return label.alternatives(Field.PEOPLE).contains(people == 0 ? null : Long.toString(people));
  }

  private @Nullable LocalDate day(Field field) {
    String day = label.value(field);
    return day == null ? null : LocalDate.parse(day);
  }

  /**
   * The question of the people with its right answer: of the notice, of the same notice cut down to
   * the sentence that tells the number, as short notices are, and of the notice without its count.
   */
  List<Example<HeadCount>> peopleExamples() {
    List<Example<HeadCount>> examples = new ArrayList<>(List.of(right().people(notice, 1)));
    Long people = right().people();
    notice.quantities().stream()
        .filter(quantity -> people != null && quantity.value() == people)
        .map(quantity -> notice.text().sentenceAt(quantity.span().start()))
        .filter(sentence -> sentence.section() != SectionKind.TITLE)
        .findFirst()
        .ifPresent(sentence -> examples.add(right().people(cutDown(Set.of(sentence)), CUT_DOWN)));
    UncountedNotice.of(this)
        .ifPresent(
            uncounted ->
                examples.add(new RightAnswer(null, null, null, null).people(uncounted, UNCOUNTED)));
    return examples;
  }

  /** The question of the three days, likewise of the notice and of it cut down. */
  List<Example<DayChoice>> daysExamples() {
    List<Example<DayChoice>> examples = new ArrayList<>(List.of(right().days(notice, 1)));
    RightAnswer answer = right();
    Set<@Nullable LocalDate> right =
        new HashSet<>(Arrays.asList(answer.from(), answer.to(), answer.detected()));
    Set<Sentence> telling =
        notice.dates().mentions().stream()
            .filter(mention -> mention.hasDay() && right.contains(mention.date()))
            .map(mention -> notice.text().sentenceAt(mention.span().start()))
            .filter(sentence -> sentence.section() != SectionKind.TITLE)
            .collect(Collectors.toSet());
    if (!telling.isEmpty()) {
      examples.add(right().days(cutDown(telling), CUT_DOWN));
    }
    return examples;
  }

  /** The question of the contractor with its right answer. */
  Example<NamedBody> contractorExample() {
    String contractor = label.value(Field.THIRD_PARTY);
    return contractorExample(notice, label.value(Field.ORGANIZATION), contractor);
  }

  /**
   * The question of the contractor of a notice.
   *
   * @param organization whose notice it is
   * @param contractor the right answer
   */
  static Example<NamedBody> contractorExample(
      ParsedNotice notice, @Nullable String organization, @Nullable String contractor) {
    String right = contractor == null ? "" : plain(contractor);
    return new Example<>(
        ContractorBallot.of(notice, organization), body -> plain(body.name()).equals(right), 1);
  }

  private static String plain(String name) {
    return NormalizedText.of(name).toString().replace(" ", "");
  }

  private ParsedNotice cutDown(Set<Sentence> kept) {
    List<String> lines = new ArrayList<>(List.of(notice.post().heading(), ""));
    for (Sentence sentence : notice.text().sentences()) {
      if (kept.contains(sentence)) {
        lines.add(notice.text().text(sentence));
      }
    }
    Post post = new Post(notice.post().source(), lines, notice.post().dateLine());
    return ParsedNotice.of(PostText.of(post), notice.dating());
  }
}
