package jikenbo.archive.heading;

import java.util.HashMap;
import java.util.Map;
import jikenbo.weigh.Clues;

/** What the text above and below a line tells for and against another post beginning there. */
final class SubjectClues {

  /** What the names of these clues begin with. */
  static final String AROUND = "around:";

  private final PageLines page;
  private final SectionNumbers numbers;

  SubjectClues(PageLines page) {
    this.page = page;
    this.numbers = new SectionNumbers(page);
  }

  /**
   * The clues that the text around a line gives.
   *
   * @param start the heading of the post that the line stands in
   */
  Clues of(int line, int start) {
    TextAround around = new TextAround(page, line, start);
    Clues clues = new Clues();
    String text = page.at(line);
    clues.add(AROUND + "known_words_" + around.shareAbove(text));
    clues.add(AROUND + "words_below_" + around.shareBelow(text));
    clues.add(AROUND + "subject_goes_on_" + around.shareOfText());
    addNumbering(clues, line, start);
    addTextBetween(clues, line, start);
    Map<String, Integer> above = count(around.above());
    Map<String, Integer> below = count(around.below());
    clues.addIf(
        AROUND + "other_register",
        isPolite(around.above(), above) != isPolite(around.below(), below));
    int casual = below.getOrDefault("casual", 0);
    if (casual > 0) {
      clues.add(AROUND + (casual > 2 ? "very_casual" : "casual"));
    }
    clues.addIf(AROUND + "more_casual", casual > above.getOrDefault("casual", 0));
    clues.addIf(AROUND + "notice_opening", below.containsKey("notice_opening"));
    return clues;
  }

  /** A post has more text than its heading, and more than the name of its image. */
  private void addTextBetween(Clues clues, int line, int start) {
    int above = page.above(line);
    clues.addIf(AROUND + "heading_above", above >= 0 && above == start);
    clues.addIf(AROUND + "one_line_above", above > start && page.above(above) == start);
    int below = page.below(line);
    clues.addIf(AROUND + "numbered_below", below < page.size() && page.isNumbered(below));
  }

  private void addNumbering(Clues clues, int line, int start) {
    int before = numbers.last(start, line);
    int after = numbers.first(line + 1, Math.min(page.size(), line + TextAround.FAR));
    int own = numbers.number(line);
    clues.addIf(AROUND + "number_goes_on", own > 1 && own == before + 1);
    clues.addIf(AROUND + "number_begins", own == 1 && after == 2);
    clues.addIf(AROUND + "numbers_restart", before > 1 && after == 1);
    clues.addIf(AROUND + "numbers_go_on", before > 0 && after == before + 1);
  }

  /** Whether a text speaks politely: more of its sentences do than do not. */
  private static boolean isPolite(String text, Map<String, Integer> cues) {
    long sentences = text.chars().filter(c -> c == '。').count();
    return cues.getOrDefault("polite", 0) * 2L >= sentences;
  }

  private static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    HeadingClues.CUES.find(text).forEach(cue -> counts.merge(cue.name(), 1, Integer::sum));
    return counts;
  }
}
