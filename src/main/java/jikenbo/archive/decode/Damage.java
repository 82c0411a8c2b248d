package jikenbo.archive.decode;

import java.util.Optional;
import java.util.OptionalInt;
import jikenbo.archive.form.entry.ControlMarks;
import jikenbo.archive.form.entry.Entries;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.Form;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;

/**
 * What in a text nobody wrote. A figure or a sentence can be missing there, so nothing around it is
 * taken as true.
 *
 * @param bytes how many byte sequences of it are no characters
 * @param controls how many runs of control characters it has
 */
public record Damage(int bytes, int controls) {

  /** What programs set in place of a character they could not read. */
  private static final char LOST = '\uFFFD';

  /**
   * What is wrong with a text; empty where nothing is.
   *
   * @param place the line, or the ordinal of the post, that is named
   * @param mark what stands in place of bytes that are no character
   */
  public static Optional<Doubt> in(String text, int place, Encoding encoding, char mark) {
    if (text.indexOf(mark) >= 0) {
      return Optional.of(DoubtKind.UNDECODABLE_BYTES.at(place, encoding.label()));
    }
    OptionalInt control = ControlMarks.first(text);
    if (control.isPresent()) {
      return Optional.of(DoubtKind.CONTROL_CHARACTER.at(place, control.getAsInt()));
    }
    long lost = text.lines().mapToLong(Damage::lost).sum();
    return lost > 0 ? Optional.of(DoubtKind.LOST_CHARACTERS.of(lost)) : Optional.empty();
  }

  /** How many characters of a line are lost; one that is garbled throughout is a quotation. */
  private static long lost(String line) {
    return line.indexOf(LOST) < 0 || Garbling.misread(line).isPresent()
        ? 0
        : line.chars().filter(c -> c == LOST).count();
  }

  /** All that the posts of a file show of it. */
  public static Damage shown(Entries entries) {
    int bytes = 0;
    int controls = 0;
    for (Entry entry : entries.posts()) {
      String text = entry.title() + String.join("\n", entry.body());
      bytes += (int) text.chars().filter(c -> c == Form.DAMAGE).count();
      controls += (int) text.chars().filter(c -> ControlMarks.isMark((char) c)).count();
    }
    return new Damage(bytes, controls);
  }
}
