package jikenbo.archive.heading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.cue.CueBook;
import jikenbo.text.DateExpression;
import jikenbo.text.DateExpression.Form;
import jikenbo.text.DateExpressions;
import jikenbo.text.GuardedMatcher;
import jikenbo.weigh.Clues;
import jikenbo.weigh.Weights;

/**
 * What a line without bracket tells for and against being the heading of a post, by its place on
 * the page, its form and its words.
 */
final class HeadingClues {

  static final CueBook CUES = CueBook.load("/jikenbo/archive/heading-cues.yaml");

  private static final int[] LENGTHS = {4, 8, 12, 16, 24, 40, 80, 120};
  private static final int LONGEST_IMAGE_ALT = 40;
  private static final int LONGEST_NAME = 20;
  private static final int LONG_SENTENCE = 25;

  /** A section's words open its heading, an organisation opens a headline. */
  private static final int OPENING = 12;

  private static final int ENDING = 10;

  private static final Pattern QUOTATION = Pattern.compile("^[「『].*[」』]$");

  private static final Pattern BRACKET_ONLY = Pattern.compile("^[【\\[][^】\\]]*[】\\]]$");

  private static final Pattern BRACKET_FIRST = Pattern.compile("^【[^】]*】.{6}.*");

  private static final Pattern ISSUE =
      Pattern.compile("第\\d+[回話弾]|その\\d+|Ver\\.|\\d{4}年(?:\\d+月)?[版号]|vol\\.|#\\d+");

  private final PageLines page;

  private final PossibleHeadings possible;

  HeadingClues(PageLines page, PossibleHeadings possible) {
    this.page = page;
    this.possible = possible;
  }

  /** Whether a line is most likely a heading, whatever the page looks like. */
  boolean isSureWithoutNumber(int line) {
    if (!possible.opensText(line) || possible.isUnlikely(line)) {
      return false;
    }
    Clues clues = new Clues();
    addWords(clues, page.at(line));
    return clues.contains("organization_and_harm")
        || (clues.contains("dated_subject") && !clues.contains("opens:section"));
  }

  /** The clues that the line and its place give. */
  Clues ofLine(int line) {
    Clues clues = new Clues();
    clues.add(Weights.ALWAYS);
    addPlace(clues, line);
    addBelow(clues, line);
    addForm(clues, line);
    addWords(clues, page.at(line));
    return clues;
  }

  private void addPlace(Clues clues, int line) {
    int above = page.above(line);
    int gap = line - above - 1;
    clues.addIf("top", above < 0);
    clues.addIf("gap_above", gap > 1);
    boolean closed = page.isClosing(above);
    if (page.gap() > 1) {
      clues.add(gap >= page.gap() ? "gap_as_numbered" : closed ? "closed_gap" : "gap_less");
    }
    if (closed) {
      clues.add("closing_above");
      clues.addIf("sentence_below_closing", LineShapes.isSentence(page.at(line)));
    } else if (page.isDate(above)) {
      clues.add("date_above");
    } else if (page.has(above, LineShapes::endsSentence)) {
      clues.add("sentence_above");
    }
    Predicate<String> cells = LineShapes::hasCells;
    clues.addIf(
        "in_table",
        page.has(above, cells) && page.has(line, cells) && page.has(page.below(line), cells));
    clues.addIf("page_without_numbers", page.numbered().isEmpty());
  }

  /** Below its heading a post of the newer pages has its image, of which its name is left. */
  private void addBelow(Clues clues, int line) {
    int below = page.below(line);
    clues.addIf("gap_below", below - line > 2);
    clues.addIf("glued", below == line + 1);
    clues.addIf("spacer_below", page.isSpacer(line + 1) || page.isSpacer(line + 2));
    clues.addIf("date_below", page.isDatedBelow(line));
    String next = page.at(below);
    if (next.length() <= LONGEST_IMAGE_ALT && page.isSpacer(below + 1)) {
      clues.add("image_name_and_spacer");
    } else if (isImageName(below)) {
      clues.add("image_name");
    }
    clues.addIf("sentence_below", next.length() >= LONG_SENTENCE && next.indexOf('。') >= 0);
  }

  /** Whether a line can be the name of an image: a word above a sentence. */
  boolean isImageName(int line) {
    String name = page.at(line);
    int text = page.below(line);
    return !LineShapes.isSentence(name)
        && !LineShapes.isMarked(name)
        && name.length() <= LONGEST_NAME
        && text < page.size()
        && page.at(text).length() >= LONG_SENTENCE;
  }

  private void addForm(Clues clues, int line) {
    String text = page.at(line);
    int length = 0;
    while (length < LENGTHS.length && text.length() >= LENGTHS[length]) {
      length++;
    }
    clues.add("length_" + (length == 0 ? 0 : LENGTHS[length - 1]));
    clues.addIf("mark", LineShapes.isMarked(text));
    clues.addIf(
        LineShapes.endsWithStop(text) ? "sentence" : "open_sentence", LineShapes.isSentence(text));
    boolean clauses = hasClauses(text);
    clues.addIf("clauses", clauses);
    clues.addIf("clauses_run_on", clauses && !page.isBlank(line + 1));
    clues.addIf("runs_on", page.runsOn(line));
    clues.addIf("quotation", QUOTATION.matcher(text).matches());
    clues.addIf("bracket_only", BRACKET_ONLY.matcher(text).matches());
    clues.addIf("bracket_first", BRACKET_FIRST.matcher(text).matches());
    clues.addIf("issue", new GuardedMatcher(ISSUE, text, HeadingClues::mayBeginIssue).find());
    clues.addIf("colon", text.indexOf(':') >= 0);
    clues.addIf("spaces", text.indexOf(' ') > 0);
  }

  /** A headline has few clauses; a line that text was wrapped to has as many as the text. */
  private static boolean hasClauses(String text) {
    int ends = 0;
    for (int i = 0; i + 1 < text.length() && ends < 2; i++) {
      char c = text.charAt(i);
      ends += c == '、' || c == '。' ? 1 : 0;
    }
    return ends > 1;
  }

  private static boolean mayBeginIssue(String text, int index) {
    char c = text.charAt(index);
    return Character.isDigit(c) || "第そVv#".indexOf(c) >= 0;
  }

  private void addWords(Clues clues, String text) {
    for (Cue cue : CUES.find(text)) {
      clues.add("word:" + cue.name());
      clues.addIf("opens:" + cue.name(), cue.span().start() < OPENING);
      clues.addIf("ends:" + cue.name(), cue.span().end() > text.length() - ENDING);
    }
    boolean subject = clues.contains("word:harm") || clues.contains("ends:notice");
    List<DateExpression> dates = DateExpressions.in(text).found();
    boolean dated = dates.stream().anyMatch(date -> date.form() == Form.COMPLETE);
    clues.addIf("dated", dated);
    clues.addIf("dated_subject", dated && subject);
    clues.addIf("date_first", !dates.isEmpty() && dates.get(0).span().start() == 0);
    clues.addIf(
        "organization_and_harm",
        clues.contains("word:harm") && clues.contains("word:organization"));
  }
}
