package jikenbo.archive;

import java.util.BitSet;
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

  private static final int SHORTEST = 2;
  private static final int LONGEST = 200;

  /** Shorter sentences are what a text says, not what stands above it. */
  private static final int SHORTEST_SENTENCE = 20;

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

  /** Lines of which is known whether they can be headings, and those that can. */
  private final BitSet asked = new BitSet();

  private final BitSet possible = new BitSet();

  HeadingClues(PageLines page) {
    this.page = page;
  }

  /** Whether a line opens a piece of text: nothing but what closes or dates a post is above it. */
  boolean opensText(int line) {
    return !page.isBlank(line)
        && isFreeAbove(line)
        && !LineShapes.isClosing(page.at(line))
        && !page.isDate(line);
  }

  /** Whether a line is most likely no heading, whatever the page looks like. */
  boolean isUnlikely(int line) {
    String text = page.at(line);
    return !canBeHeading(line) || LineShapes.endsWithStop(text) || LineShapes.isMarked(text);
  }

  /** Whether a line is most likely a heading, whatever the page looks like. */
  boolean isSureWithoutNumber(int line) {
    if (!opensText(line) || isUnlikely(line)) {
      return false;
    }
    Clues clues = new Clues();
    addWords(clues, page.at(line));
    return clues.contains("organization_and_harm")
        || (clues.contains("dated_subject") && !clues.contains("opens:section"));
  }

  /**
   * Whether a line can be a heading at all: it opens a piece of text, is neither too short nor too
   * long, and is not the last of the page.
   */
  boolean canBeHeading(int line) {
    if (!asked.get(line)) {
      asked.set(line);
      possible.set(line, looksLikeHeading(line));
    }
    return possible.get(line);
  }

  private boolean looksLikeHeading(int line) {
    if (page.isBlank(line) || !isFreeAbove(line)) {
      return false;
    }
    String text = page.at(line);
    return text.length() >= (LineShapes.endsWithStop(text) ? SHORTEST_SENTENCE : SHORTEST)
        && text.length() <= LONGEST
        && hasTextBelow(line)
        && !(LineShapes.breaksOff(text) && !page.isBlank(line + 1))
        && !LineShapes.isForeign(text)
        && !LineShapes.isClosing(text)
        && !(LineShapes.isSignature(text) && !tellsHarm(text))
        && !isInList(line)
        && !LineShapes.beginsWithDate(text)
        && !page.isDate(line)
        && !text.contains("投稿を表示");
  }

  private boolean hasTextBelow(int line) {
    int below = page.below(line);
    return below < page.size() && !page.isNumbered(below) && !LineShapes.closesText(page.at(below));
  }

  private static boolean tellsHarm(String text) {
    return CUES.find(text).stream().anyMatch(cue -> cue.name().equals("harm"));
  }

  private boolean isInList(int line) {
    return isOneOfSome(line, LineShapes::isMarked) || isOneOfSome(line, LineShapes::isLabelled);
  }

  private boolean isOneOfSome(int line, Predicate<String> shape) {
    return has(line, shape) && (has(page.above(line), shape) || has(page.below(line), shape));
  }

  private boolean isFreeAbove(int line) {
    return page.isBlank(line - 1)
        || LineShapes.isClosing(page.at(line - 1))
        || page.isDate(line - 1)
        || page.isUnbroken()
        || (page.isDatedBelow(line) && LineShapes.endsSentence(page.at(line - 1)));
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
    boolean closed = has(above, LineShapes::isClosing);
    if (page.gap() > 1) {
      clues.add(gap >= page.gap() ? "gap_as_numbered" : closed ? "closed_gap" : "gap_less");
    }
    if (closed) {
      clues.add("closing_above");
      clues.addIf("sentence_below_closing", LineShapes.isSentence(page.at(line)));
    } else if (page.isDate(above)) {
      clues.add("date_above");
    } else if (has(above, LineShapes::endsSentence)) {
      clues.add("sentence_above");
    }
    Predicate<String> cells = LineShapes::hasCells;
    clues.addIf("in_table", has(above, cells) && has(line, cells) && has(page.below(line), cells));
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

  /** Whether there is such a line, and it is of this shape. */
  private boolean has(int line, Predicate<String> shape) {
    return line >= 0 && line < page.size() && shape.test(page.at(line));
  }
}
