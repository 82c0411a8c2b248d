package jikenbo.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.cue.CueBook;
import jikenbo.text.DateExpression.Form;
import jikenbo.text.DateExpressions;
import jikenbo.weigh.Weights;

/**
 * What speaks for and against a line without bracket being the heading of a post: its place on the
 * page, its form, its words, and whether the text changes its subject there.
 */
final class HeadingClues {

  /** Clues that need the text around; the others are told by the line and its place. */
  static final String AROUND = "around:";

  private static final CueBook CUES = CueBook.load("/jikenbo/archive/heading-cues.yaml");

  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;

  /** Shorter sentences are what a text says, not what stands above it. */
  private static final int SHORTEST_SENTENCE = 20;

  private static final int[] LENGTHS = {12, 16, 24, 40, 80, 120};
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
  private final SectionNumbers numbers;

  HeadingClues(PageLines page) {
    this.page = page;
    this.numbers = new SectionNumbers(page);
  }

  /**
   * Whether a line can be a heading at all: it stands alone and is neither too short nor too long.
   */
  boolean canBeHeading(int line) {
    if (page.isBlank(line) || !page.isBlank(line + 1) || !isFreeAbove(line)) {
      return false;
    }
    String text = page.at(line);
    boolean sentence = LineShapes.isSentence(text);
    return text.length() >= (sentence ? SHORTEST_SENTENCE : SHORTEST)
        && text.length() <= LONGEST
        && !LineShapes.isClosing(text)
        && !(LineShapes.isSignature(text) && !tellsHarm(text))
        && !isInList(line)
        && !LineShapes.beginsWithDate(text)
        && !text.contains("投稿を表示");
  }

  private static boolean tellsHarm(String text) {
    return CUES.find(text).stream().anyMatch(cue -> cue.name().equals("harm"));
  }

  private boolean isInList(int line) {
    return isMarked(line) && (isMarked(page.above(line)) || isMarked(page.below(line)));
  }

  private boolean isFreeAbove(int line) {
    return page.isBlank(line - 1)
        || LineShapes.isClosing(page.at(line - 1))
        || DateLines.isDateLine(page.at(line - 1));
  }

  /** The clues that the line and its place give. */
  Set<String> ofLine(int line) {
    Set<String> clues = new TreeSet<>(Set.of(Weights.ALWAYS));
    addPlace(clues, line);
    addBelow(clues, line);
    addForm(clues, line);
    addWords(clues, page.at(line));
    return clues;
  }

  /**
   * The clues that the text around the line gives.
   *
   * @param start the heading of the post that the line stands in
   */
  Set<String> around(int line, int start) {
    TextAround around = new TextAround(page, line, start);
    Set<String> clues = new TreeSet<>();
    String text = page.at(line);
    clues.add(AROUND + "known_words_" + around.shareAbove(text));
    clues.add(AROUND + "words_below_" + around.shareBelow(text));
    clues.add(AROUND + "subject_goes_on_" + around.shareOfText());
    addNumbering(clues, line, start);
    Map<String, Integer> above = count(around.above());
    Map<String, Integer> below = count(around.below());
    if (register(around.above(), above) != register(around.below(), below)) {
      clues.add(AROUND + "other_register");
    }
    int casual = below.getOrDefault("casual", 0);
    if (casual > 0) {
      clues.add(AROUND + (casual > 2 ? "very_casual" : "casual"));
    }
    if (casual > above.getOrDefault("casual", 0)) {
      clues.add(AROUND + "more_casual");
    }
    if (below.containsKey("notice_opening")) {
      clues.add(AROUND + "notice_opening");
    }
    return clues;
  }

  private void addPlace(Set<String> clues, int line) {
    int above = page.above(line);
    int gap = line - above - 1;
    if (above < 0) {
      clues.add("top");
    }
    if (gap > 1) {
      clues.add("gap_above");
    }
    boolean closed = above >= 0 && LineShapes.isClosing(page.at(above));
    if (page.gap() > 1) {
      clues.add(gap >= page.gap() ? "gap_as_numbered" : closed ? "closed_gap" : "gap_less");
    }
    if (closed) {
      clues.add("closing_above");
      if (LineShapes.isSentence(page.at(line))) {
        clues.add("sentence_below_closing");
      }
    } else if (above >= 0 && DateLines.isDateLine(page.at(above))) {
      clues.add("date_above");
    } else if (above >= 0 && page.at(above).matches(".*[。)」]$")) {
      clues.add("sentence_above");
    }
    if (page.numbered().isEmpty()) {
      clues.add("page_without_numbers");
    }
  }

  /** Below its heading a post of the newer pages has its image, of which its name is left. */
  private void addBelow(Set<String> clues, int line) {
    int below = page.below(line);
    if (below - line > 2) {
      clues.add("gap_below");
    }
    if (page.isSpacer(line + 1) || page.isSpacer(line + 2)) {
      clues.add("spacer_below");
    }
    if (below >= page.size()) {
      clues.add("bottom");
      return;
    }
    String next = page.at(below);
    boolean word = !LineShapes.isSentence(next) && !LineShapes.isMarked(next);
    if (next.length() <= LONGEST_IMAGE_ALT && page.isSpacer(below + 1)) {
      clues.add("image_name_and_spacer");
    } else if (word && next.length() <= LONGEST_NAME) {
      int text = page.below(below);
      if (text < page.size() && page.at(text).length() >= LONG_SENTENCE) {
        clues.add("image_name");
      }
    }
    if (next.length() >= LONG_SENTENCE && next.indexOf('。') >= 0) {
      clues.add("sentence_below");
    }
  }

  private void addForm(Set<String> clues, int line) {
    String text = page.at(line);
    int length = 0;
    while (length < LENGTHS.length && text.length() >= LENGTHS[length]) {
      length++;
    }
    clues.add("length_" + (length == 0 ? 0 : LENGTHS[length - 1]));
    addIf(clues, "mark", LineShapes.isMarked(text));
    addIf(clues, "sentence", LineShapes.isSentence(text));
    addIf(clues, "quotation", QUOTATION.matcher(text).matches());
    addIf(clues, "bracket_only", BRACKET_ONLY.matcher(text).matches());
    addIf(clues, "bracket_first", BRACKET_FIRST.matcher(text).matches());
    addIf(clues, "issue", ISSUE.matcher(text).find());
    addIf(clues, "colon", text.indexOf(':') >= 0);
    addIf(clues, "spaces", text.indexOf(' ') > 0);
  }

  private void addWords(Set<String> clues, String text) {
    for (Cue cue : CUES.find(text)) {
      clues.add("word:" + cue.name());
      if (cue.span().start() < OPENING) {
        clues.add("opens:" + cue.name());
      }
      if (cue.span().end() > text.length() - ENDING) {
        clues.add("ends:" + cue.name());
      }
    }
    boolean subject = clues.contains("word:harm") || clues.contains("ends:notice");
    if (DateLines.isDateLine(text)) {
      clues.add("date_alone");
    } else {
      boolean dated =
          DateExpressions.in(text).found().stream().anyMatch(d -> d.form() == Form.COMPLETE);
      addIf(clues, "dated", dated);
      addIf(clues, "dated_subject", dated && subject);
    }
    addIf(
        clues,
        "organization_and_harm",
        clues.contains("word:harm") && clues.contains("word:organization"));
  }

  private void addNumbering(Set<String> clues, int line, int start) {
    int before = numbers.last(start, line);
    int after = numbers.first(line + 1, Math.min(page.size(), line + TextAround.FAR));
    addIf(clues, AROUND + "numbers_restart", before > 1 && after == 1);
    addIf(clues, AROUND + "numbers_go_on", before > 0 && after == before + 1);
  }

  private boolean isMarked(int line) {
    return line >= 0 && line < page.size() && LineShapes.isMarked(page.at(line));
  }

  /** Whether a text speaks politely: more of its sentences do than do not. */
  private static boolean register(String text, Map<String, Integer> cues) {
    long sentences = text.chars().filter(c -> c == '。').count();
    return cues.getOrDefault("polite", 0) * 2L >= sentences;
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    CUES.find(text).forEach(cue -> counts.merge(cue.name(), 1, Integer::sum));
    return counts;
  }

  private static void addIf(Set<String> clues, String clue, boolean given) {
    if (given) {
      clues.add(clue);
    }
  }
}
