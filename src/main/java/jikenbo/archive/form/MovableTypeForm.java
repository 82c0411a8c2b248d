package jikenbo.archive.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The export text of Movable Type, which Hatena Blog and many other services write, too: entries
 * divided by eight hyphens, their parts by five.
 */
final class MovableTypeForm implements Form {

  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s\uFEFF]*+(?:AUTHOR|TITLE|BASENAME|STATUS|DATE|CATEGORY|PRIMARY CATEGORY|ALLOW COMMENTS|CONVERT BREAKS):.*");

  private static final Pattern SECTION =
      Pattern.compile("(?m)^-----\\s*\\R(?:BODY|EXTENDED BODY):\\s*$");

  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z ]{1,30}):\\s?(.*)");
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
    BufferedReader lines = new BufferedReader(text);
    Written record = new Written();
    for (String line = lines.readLine();
        line != null && !entries.isFull();
        line = lines.readLine()) {
      String bare = line.stripTrailing();
      if (bare.equals(END_OF_ENTRY)) {
        record.addTo(entries);
        record = new Written();
      } else if (bare.equals(END_OF_SECTION)) {
        record.section = "";
      } else {
        record.add(line);
      }
    }
    if (!record.isEmpty()) {
      record.addTo(entries);
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

    /** The part that lines belong to; null in the fields at the head. */
    private @Nullable String section;

    void add(String line) {
      if (section == null) {
        field(line);
      } else if (section.isEmpty()) {
        section = line.isBlank() ? "" : line.strip();
      } else if (section.equals("BODY:")) {
        body.append(line).append('\n');
      } else if (section.equals("EXTENDED BODY:")) {
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
        case "CONVERT BREAKS" -> breaks = value;
        case "CATEGORY", "PRIMARY CATEGORY" -> label(value);
        default -> {
          // The others tell of the blog, not of the post.
        }
      }
    }

    private void label(String value) {
      if (!value.isEmpty() && !labels.contains(value)) {
        labels.add(value);
      }
    }

    boolean isEmpty() {
      return !begun;
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
          breaks.equals("0") || breaks.isEmpty() ? BodyLines.of(text) : BodyLines.ofText(text);
      entries.add(new Entry(BodyLines.title(title), lines, Moment.of(date), null, labels));
    }
  }
}
