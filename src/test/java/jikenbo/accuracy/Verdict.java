package jikenbo.accuracy;

import java.text.Normalizer;
import java.util.Objects;
import jikenbo.labels.Field;
import jikenbo.labels.Label;
import org.jspecify.annotations.Nullable;

/** What a value that the program read is worth. */
enum Verdict {
  /** The labelled value, or none where none is told. */
  RIGHT,
  /** Another value that the labeller would accept. */
  DEFENSIBLE,
  /** Another value. */
  WRONG,
  /** None where one is told, or no notice where there is one. */
  MISSED,
  /** A value where none is told. */
  INVENTED;

  /**
   * Compares what was read with what a person says.
   *
   * @param post what the program made of the post; null where it did not find it
   */
  static Verdict of(Field field, Label label, @Nullable ReadPost post) {
    if (post == null || !post.isIncident()) {
      return MISSED;
    }
    String wanted = label.value(field);
    String read = post.value(field);
    if (isSame(field, wanted, read)) {
      return RIGHT;
    }
    if (label.alternatives(field).contains(read)) {
      return DEFENSIBLE;
    }
    if (read == null) {
      return MISSED;
    }
    return wanted == null ? INVENTED : WRONG;
  }

  /** Names are the same where one of them holds the other. */
  private static boolean isSame(Field field, @Nullable String wanted, @Nullable String read) {
    boolean isName = field == Field.ORGANIZATION || field == Field.THIRD_PARTY;
    if (!isName || wanted == null || read == null) {
      return Objects.equals(wanted, read);
    }
    return bare(read).contains(bare(wanted)) || bare(wanted).contains(bare(read));
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s・･,,.。「」『』()]|株式会社|有限会社", "");
  }
}
