package jikenbo.archive.form;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Collected;
import jikenbo.archive.form.entry.Entries;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.Moment;
import jikenbo.archive.form.page.BodyLines;
import org.jspecify.annotations.Nullable;

/**
 * The export text of Movable Type, which Hatena Blog and many other services write, too: entries
 * divided by eight hyphens, their parts by five.
 */
final class MovableTypeForm implements Form {

  private static final Pattern OPENING =
      Pattern.compile("[\\s\uFEFF]*+(?:%s):.*".formatted(String.join("|", EntryLines.FIELDS)));

  private static final Pattern SECTION =
      Pattern.compile("(?m)^-----\\s*\\R(?:BODY|EXTENDED BODY):");

  /** What begins a part; before any other line the part goes on. */
  private static final Pattern PART =
      Pattern.compile("(BODY|EXTENDED BODY|[A-Z][A-Z ]{2,30}(?=:\\s*$)):(.*)");

  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z ]{1,30}):\\s?(.*)");

  /** How services say that the text is HTML, in which line ends mean nothing. */
  private static final Set<String> AS_WRITTEN = Set.of("", "0", "richtext", "wysiwyg");

  private static final String END_OF_ENTRY = "--------";
  private static final String END_OF_SECTION = "-----";

  @Override
  public boolean begins(String beginning) {
    Matcher opening = OPENING.matcher(beginning);
    return opening.lookingAt() && SECTION.matcher(beginning).find();
  }

  @Override
  public Entries read(Reader text) throws IOException {
    Collected entries = new Collected();
    EntryLines lines = new EntryLines(text);
    Written record = new Written();
    for (String line = lines.next(); line != null && !entries.isFull(); line = lines.next()) {
      String bare = line.stripTrailing();
      if (bare.equals(END_OF_ENTRY) && (!record.isInText() || lines.isAtEntry())) {
        record.addTo(entries);
        record = new Written();
      } else if (bare.equals(END_OF_SECTION)) {
        record.endPart();
      } else {
        record.add(line);
      }
    }
    if (record.isTouched()) {
      record.addUpToCut(entries);
      entries.breakOff("最後の記事が途中で切れています");
    }
    return entries.entries();
  }

  /** One entry of the text. */
  private static final class Written {

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder extended = new StringBuilder();
    private final List<String> labels = new ArrayList<>();
    private String title = "";
    private String status = "";
    private String breaks = "0";
    private @Nullable String date;
    private boolean begun;
    private boolean touched;

    /** The part that lines belong to; empty in the fields at the head. */
    private String part = "";

    /** Whether a line of hyphens stands above, which can also be a line of the text. */
    private boolean ended;

    void endPart() {
      if (ended) {
        text(END_OF_SECTION);
      }
      ended = true;
    }

    void add(String line) {
      touched |= !line.isBlank();
      Matcher begin = PART.matcher(line);
      if (ended && begin.matches()) {
        part = begin.group(1);
        ended = false;
        text(begin.group(2).strip());
      } else if (part.isEmpty()) {
        field(line);
      } else {
        if (ended && !line.isBlank()) {
          text(END_OF_SECTION);
          ended = false;
        }
        text(line);
      }
    }

    private void text(String line) {
      if (part.equals("BODY")) {
        body.append(line).append('\n');
      } else if (part.equals("EXTENDED BODY")) {
        extended.append(line).append('\n');
      }
    }

    private void field(String line) {
      Matcher field = FIELD.matcher(line.replace("\uFEFF", ""));
      if (!field.matches()) {
        return;
      }
      begun = true;
      String value = field.group(2).strip();
      switch (field.group(1)) {
        case "TITLE" -> title = value;
        case "STATUS" -> status = value.toLowerCase(Locale.ROOT);
        case "DATE" -> date = value;
        case "CONVERT BREAKS" -> breaks = value.toLowerCase(Locale.ROOT);
        case "CATEGORY", "PRIMARY CATEGORY" -> labels.add(value);
        case "TAGS" ->
            Stream.of(value.split(",")).map(tag -> tag.replace("\"", "")).forEach(labels::add);
        default -> {
          // The others tell of the blog, not of the post.
        }
      }
    }

    boolean isInText() {
      return !part.isEmpty();
    }

    boolean isEmpty() {
      return !begun;
    }

    /** Whether anything stands there, be it only the first letter of a field. */
    boolean isTouched() {
      return begun || touched;
    }

    /** A title that is cut names another post, so without any text this is none. */
    void addUpToCut(Collected entries) {
      if (!part.isEmpty()) {
        dropHalfCharacter(body);
        dropHalfCharacter(extended);
        addTo(entries);
      }
    }

    private static void dropHalfCharacter(StringBuilder text) {
      int end = text.length();
      while (end > 0 && (text.charAt(end - 1) == DAMAGE || text.charAt(end - 1) == '\n')) {
        end--;
      }
      text.setLength(end);
    }

    void addTo(Collected entries) {
      if (isEmpty()) {
        return;
      }
      if (!status.isEmpty() && !status.equals("publish")) {
        entries.leaveOut();
        return;
      }
      String text = body + "\n" + extended;
      List<String> lines =
          AS_WRITTEN.contains(breaks) ? BodyLines.of(text) : BodyLines.ofText(text);
      entries.add(new Entry(BodyLines.title(title), lines, Moment.of(date), null, labels));
    }
  }
}
