package jikenbo.accuracy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import jikenbo.labels.Label;
import jikenbo.labels.Place;
import org.jspecify.annotations.Nullable;

/** How right the program reads the pages of one hand. */
final class Score {

  private final Map<Field, Tally> fields = new EnumMap<>(Field.class);
  private final Tally posts = new Tally();

  /** Reads the pages of a hand and compares them with its labels. */
  static Score of(Hand hand) {
    Score score = new Score();
    Map<Place, ReadPost> posts = new HashMap<>(ReadPages.of(hand));
    for (Label label : hand.posts()) {
      ReadPost post = posts.remove(label.place());
      score.posts.add(true, post == null ? Verdict.MISSED : Verdict.RIGHT);
      score.add(label, post);
    }
    posts.values().forEach(unlabelled -> score.posts.add(false, Verdict.INVENTED));
    return score;
  }

  private void add(Label label, @Nullable ReadPost post) {
    if (post != null) {
      boolean right = label.isIncident() == post.isIncident();
      field(Field.KIND).add(true, right ? Verdict.RIGHT : Verdict.WRONG);
    }
    if (!label.isIncident()) {
      return;
    }
    for (Field field : Field.values()) {
      if (field != Field.KIND && (field != Field.PUBLISHED || label.isDated())) {
        field(field).add(label.value(field) != null, Verdict.of(field, label, post));
      }
    }
  }

  /** Posts found, missed, and found where none begins. */
  Tally posts() {
    return posts;
  }

  /** What was read of a field; of the kind, in posts that were found, and of others in notices. */
  Tally field(Field field) {
    return fields.computeIfAbsent(field, unused -> new Tally());
  }
}
