package jikenbo.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A labelled page in another layout: what tells a heading must not hang on the layouts that happen
 * to be labelled.
 *
 * @param lines of the page
 * @param starts indexes of the first lines of its posts
 */
record RelaidPage(List<String> lines, Set<Integer> starts) {

  private static final String NUMBER = "^\\s*【[^】]{0,20}事件簿[^】]*】\\s*";
  private static final String DATE = "\\s*(?:\\d{4}[/年].{1,12}\\d日?)\\s*$";

  /** How a page is laid out anew. */
  enum Form {
    AS_IT_IS(Blank.KEPT, 1, Numbers.ALL),
    BARE(Blank.KEPT, 1, Numbers.NONE),
    DENSE_HALF_NUMBERED(Blank.NONE, 1, Numbers.HALF),
    DENSE_BARE(Blank.NONE, 1, Numbers.NONE),
    GLUED(Blank.BELOW_TEXT, 1, Numbers.HALF),
    DENSE_AND_WIDE(Blank.NONE, 2, Numbers.HALF);

    private final Blank blank;
    private final int between;
    private final Numbers numbers;

    Form(Blank blank, int between, Numbers numbers) {
      this.blank = blank;
      this.between = between;
      this.numbers = numbers;
    }
  }

  private enum Blank {
    KEPT,
    NONE,
    BELOW_TEXT
  }

  private enum Numbers {
    ALL,
    HALF,
    NONE
  }

  /** Lays out a page anew. */
  static RelaidPage of(List<String> page, Set<Integer> starts, Form form) {
    List<String> lines = new ArrayList<>();
    Set<Integer> found = new TreeSet<>();
    boolean inPost = false;
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      if (starts.contains(i)) {
        boolean dated = !lines.isEmpty() && DateLines.isDateLine(lines.get(lines.size() - 1));
        for (int n = 0;
            form.blank != Blank.KEPT && !lines.isEmpty() && !dated && n < form.between;
            n++) {
          lines.add("");
        }
        found.add(lines.size());
        lines.add(heading(line, form.numbers, found.size()));
        inPost = true;
      } else if (form.blank == Blank.KEPT || !inPost) {
        lines.add(line);
      } else if (!line.isBlank() && !line.equals("\u00a0")) {
        boolean first = found.contains(lines.size() - 1);
        if (form.blank == Blank.BELOW_TEXT && !first) {
          lines.add("");
        }
        lines.add(line);
      }
    }
    return new RelaidPage(lines, found);
  }

  private static String heading(String line, Numbers numbers, int index) {
    return switch (numbers) {
      case ALL -> line;
      case HALF -> index % 2 == 0 ? line : line.replaceFirst(NUMBER, "");
      case NONE -> line.replaceFirst(NUMBER, "").replaceFirst(DATE, "");
    };
  }
}
