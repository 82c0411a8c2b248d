package jikenbo.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jikenbo.archive.heading.PostSplitter;
import jikenbo.archive.post.PageText;
import jikenbo.archive.post.Post;
import jikenbo.dating.Dating;
import jikenbo.dating.PageDating;
import jikenbo.dating.PostText;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import jikenbo.labels.Label;
import jikenbo.labels.Place;
import jikenbo.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A notice of a labelled page, as the readers see it, with what is right.
 *
 * @param notice prepared for the readers
 * @param label what holds of it
 */
public record LabelledNotice(ParsedNotice notice, Label label) {

  /** How much a notice that was cut down counts beside one that somebody wrote so. */
  public static final double CUT_DOWN = 0.3;

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
  public RightAnswer right() {
    String people = label.value(Field.PEOPLE);
    return new RightAnswer(
        people == null ? null : Long.valueOf(people),
        day(Field.OCCURRED_FROM),
        day(Field.OCCURRED_TO),
        day(Field.DETECTED));
  }

  /** Whether another number than the right one can be defended. */
  public boolean canBe(long people) {
    return label.alternatives(Field.PEOPLE).contains(people == 0 ? null : Long.toString(people));
  }

  private @Nullable LocalDate day(Field field) {
    String day = label.value(field);
    return day == null ? null : LocalDate.parse(day);
  }

  /** The same notice cut down to its heading and the sentences that are kept. */
  public ParsedNotice cutDown(Set<Sentence> kept) {
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
