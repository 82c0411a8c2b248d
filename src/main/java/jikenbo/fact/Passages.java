package jikenbo.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * The passages of a notice: sentences as they were before their lines were wrapped, and short items
 * of a list taken together.
 */
public final class Passages {

  /**
   * A stretch that reads on.
   *
   * @param span where it stands in the normalised text
   * @param section what the part around it speaks about
   */
  public record Passage(Span span, SectionKind section) {}

  /** Pages wrap their lines at 40 to 50 characters; a shorter line ends by itself. */
  private static final int SHORTEST_WRAPPED_LINE = 30;

  /** Readers look at a passage as a whole for every word in it. */
  private static final int LONGEST = 2_000;

  /** A page with a longer line is not wrapped at all. */
  private static final int LONGEST_WRAPPED_LINE = 60;

  private static final Pattern ITEM = Pattern.compile("\\s*[・•●○◦-][^。\\n]{1,30}");

  /** What begins with one of these does not continue the line above. */
  private static final Pattern BEGINS_ANEW =
      Pattern.compile("\\s*(?:[\\s・•●○◦■□◆◇▼▽※〇☆★【<〔(\\[-]|[0-9]{1,2}[.)、 ]|第[0-9]|Q|A[0-9.:]).*");

  private final NoticeText text;
  private final boolean wrapped;

  private Passages(NoticeText text) {
    this.text = text;
    this.wrapped =
        text.text().lines().skip(1).allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE);
  }

  /** All passages, in their order; together they hold every sentence. */
  public static List<Passage> of(NoticeText text) {
    return new Passages(text).join();
  }

  private List<Passage> join() {
    List<Passage> passages = new ArrayList<>();
    Sentence last = null;
    int start = 0;
    for (Sentence sentence : text.sentences()) {
      if (last != null && (sentence.span().end() - start > LONGEST || !readsOn(last, sentence))) {
        passages.add(new Passage(new Span(start, last.span().end()), last.section()));
        start = sentence.span().start();
      }
      last = sentence;
    }
    if (last != null) {
      passages.add(new Passage(new Span(start, last.span().end()), last.section()));
    }
    return passages;
  }

  private boolean readsOn(Sentence first, Sentence second) {
    boolean nextLine =
        text.text(first.span().gapTo(second.span())).equals("\n")
            && first.section() == second.section()
            && first.section() != SectionKind.TITLE;
    if (!nextLine) {
      return false;
    }
    String above = text.text(first);
    String below = text.text(second);
    return (wrapped && isWrapped(first, above) && !BEGINS_ANEW.matcher(below).matches())
        || (ITEM.matcher(above).matches() && ITEM.matcher(below).matches());
  }

  private boolean isWrapped(Sentence sentence, String words) {
    Span line = text.lineAround(sentence.span());
    return line.end() - line.start() >= SHORTEST_WRAPPED_LINE
        && "。」)】:".indexOf(words.charAt(words.length() - 1)) < 0;
  }
}
