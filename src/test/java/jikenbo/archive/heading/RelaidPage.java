package jikenbo.archive.heading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private static final int WIDTH = 40;

  /** How a page is laid out anew. */
  enum Form {
    AS_IT_IS(Blank.KEPT, 1, Numbers.ALL, Mark.NONE),
    BARE(Blank.KEPT, 1, Numbers.NONE, Mark.NONE),
    DENSE_HALF_NUMBERED(Blank.NONE, 1, Numbers.HALF, Mark.NONE),
    DENSE_BARE(Blank.NONE, 1, Numbers.NONE, Mark.NONE),
    GLUED(Blank.BELOW_TEXT, 1, Numbers.HALF, Mark.NONE),
    DENSE_AND_WIDE(Blank.NONE, 2, Numbers.HALF, Mark.NONE),
    UNBROKEN(Blank.NONE, 0, Numbers.DATED, Mark.NONE),
    DATED_BELOW(Blank.KEPT, 1, Numbers.NONE, Mark.DATE_BELOW),
    SHORT_AND_DATED_BELOW(Blank.NONE, 1, Numbers.SHORT, Mark.DATE_BELOW),
    DATED_ABOVE(Blank.NONE, 0, Numbers.HALF, Mark.DATE_ABOVE),
    DATED_ABOVE_GLUED(Blank.BELOW_TEXT, 0, Numbers.NONE, Mark.DATE_ABOVE),
    FOOTED(Blank.KEPT, 1, Numbers.HALF, Mark.FOOTER),
    WRAPPED(Blank.KEPT, 1, Numbers.HALF, Mark.WRAP);

    private final Blank blank;
    private final int between;
    private final Numbers numbers;
    private final Mark mark;

    Form(Blank blank, int between, Numbers numbers, Mark mark) {
      this.blank = blank;
      this.between = between;
      this.numbers = numbers;
      this.mark = mark;
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
    DATED,
    NONE,
    SHORT
  }

  private enum Mark {
    NONE,
    DATE_ABOVE,
    DATE_BELOW,
    FOOTER,
    WRAP
  }

  /** Lays out a page anew. */
  static RelaidPage of(List<String> page, Set<Integer> starts, Form form) {
    return new Relaying(form).of(page, starts);
  }

  /** The work on one page. */
  private static final class Relaying {

    private final Form form;
    private final List<String> lines = new ArrayList<>();
    private final Set<Integer> found = new TreeSet<>();

    Relaying(Form form) {
      this.form = form;
    }

    RelaidPage of(List<String> page, Set<Integer> starts) {
      for (int i = 0; i < page.size(); i++) {
        if (starts.contains(i)) {
          addHeading(page.get(i));
        } else if (form.blank == Blank.KEPT || found.isEmpty()) {
          addLine(page.get(i));
        } else if (!page.get(i).isBlank() && !page.get(i).equals("\u00a0")) {
          boolean first = found.contains(lines.size() - 1);
          if (form.blank == Blank.BELOW_TEXT && !first) {
            lines.add("");
          }
          lines.add(page.get(i));
        }
      }
      return new RelaidPage(lines, found);
    }

    private void addHeading(String line) {
      if (form.mark == Mark.FOOTER && !found.isEmpty()) {
        lines.addAll(List.of("", "投稿者 編集室 時刻: 9:3" + found.size() % 10, "ラベル: 事件簿, 情報漏えい", ""));
      }
      boolean dated = !lines.isEmpty() && isDate(lines.get(lines.size() - 1));
      for (int n = 0;
          form.blank != Blank.KEPT && !lines.isEmpty() && !dated && n < form.between;
          n++) {
        lines.add("");
      }
      if (form.mark == Mark.DATE_ABOVE && !dated) {
        lines.add(day(3, 1 + found.size() % 28));
      }
      found.add(lines.size());
      addLine(heading(line, form.numbers, found.size()));
      if (form.mark == Mark.DATE_BELOW) {
        lines.add(day(page(), 1 + found.size() % 28));
      }
    }

    private static boolean isDate(String line) {
      return new PageLines(List.of(line)).isDate(0);
    }

    /** A page tells all its days in one form. */
    private int page() {
      return lines.get(0).length() % 4;
    }

    private void addLine(String line) {
      String rest = line;
      while (form.mark == Mark.WRAP && rest.length() > WIDTH) {
        lines.add(rest.substring(0, WIDTH));
        rest = rest.substring(WIDTH);
      }
      lines.add(rest);
    }
  }

  private static String day(int form, int day) {
    return switch (form) {
      case 0 -> "2024/11/%02d".formatted(day);
      case 1 -> "November %d, 2024".formatted(day);
      case 2 -> "2024年11月%d日".formatted(day);
      default -> {
        DayOfWeek weekday = LocalDate.of(2024, 11, day).getDayOfWeek();
        yield "2024年11月%d日 %s"
            .formatted(day, weekday.getDisplayName(TextStyle.FULL, Locale.JAPANESE));
      }
    };
  }

  private static String heading(String line, Numbers numbers, int index) {
    String bare = line.replaceFirst(NUMBER, "");
    return switch (numbers) {
      case ALL -> line;
      case HALF -> index % 2 == 0 ? line : bare;
      case DATED -> bare;
      case NONE -> bare.replaceFirst(DATE, "");
      case SHORT -> bare.substring(0, Math.min(bare.length(), 2 + index % 9));
    };
  }
}
