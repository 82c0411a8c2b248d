package jikenbo.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the rows of a sheet by their tags alone: to parse the texts of a long list would take as
 * long as to write them. No text can hold the beginning of a tag.
 */
final class RowTags {

  private static final String OPENING = "<row ";
  private static final Pattern NUMBER = Pattern.compile("\\br=\"(\\d+)\"");

  private final int head;
  private final StringBuilder tag = new StringBuilder();
  private int matched;
  private int below;

  private RowTags(int head) {
    this.head = head;
  }

  /** Counts the rows below this one, numbered from 1, and reads the sheet to its end. */
  static int below(int head, InputStream sheet) throws IOException {
    RowTags rows = new RowTags(head);
    byte[] piece = new byte[1 << 16];
    for (int read = sheet.read(piece); read >= 0; read = sheet.read(piece)) {
      for (int i = 0; i < read; i++) {
        rows.take((char) (piece[i] & 0xFF));
      }
    }
    return rows.below;
  }

  private void take(char letter) {
    if (matched < OPENING.length()) {
      if (letter == OPENING.charAt(matched)) {
        matched++;
      } else {
        matched = letter == OPENING.charAt(0) ? 1 : 0;
      }
    } else if (letter != '>') {
      tag.append(letter);
    } else {
      Matcher number = NUMBER.matcher(tag);
      if (number.find() && Integer.parseInt(number.group(1)) > head) {
        below++;
      }
      tag.setLength(0);
      matched = 0;
    }
  }
}
