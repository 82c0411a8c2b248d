package jikenbo.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of one post, normalised and cut into sentences that know their section: what every
 * reader of facts and every rule looks at.
 */
public final class NoticeText {

  /**
   * Four times as long as the longest of real notices. Readers look at a sentence as a whole for
   * every date and number in it, so without a limit a line without full stops would take them the
   * square of its length.
   */
  private static final int LONGEST_SENTENCE = 1_000;

  private final int firstLine;
  private final NormalizedText text;
  private final List<Sentence> sentences;

  /** Start of each line in the original text of the post. */
  private final int[] lineStarts;

  private NoticeText(NormalizedText text, int firstLine, int[] lineStarts) {
    this.firstLine = firstLine;
    this.text = text;
    this.lineStarts = lineStarts;
    this.sentences = List.copyOf(cut());
  }

  /**
   * Normalises and cuts the text of a post.
   *
   * @param post the whole post, heading line first
   * @param firstLine line of the page on which the heading stands, counted from 1
   */
  public static NoticeText of(String post, int firstLine) {
    return new NoticeText(NormalizedText.of(post), firstLine, lineStarts(post));
  }

  /**
   * Normalises and cuts the text of a post that has no lines of its own in its file: all of it
   * stands at one place.
   *
   * @param place ordinal of the post in the file, counted from 1
   */
  public static NoticeText at(String post, int place) {
    return new NoticeText(NormalizedText.of(post), place, new int[] {0});
  }

  /** The normalised text, heading first. */
  public String text() {
    return text.toString();
  }

  /** The sentences in their order; the heading line is the first. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The text of a span. */
  public String text(Span span) {
    return text().substring(span.start(), span.end());
  }

  /** The text of a sentence. */
  public String text(Sentence sentence) {
    return text(sentence.span());
  }

  /** The sentence before this one; empty for the heading. */
  public Optional<Sentence> before(Sentence sentence) {
    int before = Sentence.indexAt(sentences, sentence.span().start()) - 1;
    return before < 0 ? Optional.empty() : Optional.of(sentences.get(before));
  }

  /** The sentence behind this one; empty for the last. */
  public Optional<Sentence> after(Sentence sentence) {
    int after = Sentence.indexAt(sentences, sentence.span().start()) + 1;
    return after == sentences.size() ? Optional.empty() : Optional.of(sentences.get(after));
  }

  /** The sentence that holds this character, or the one before it. */
  public Sentence sentenceAt(int index) {
    return Sentence.at(sentences, index);
  }

  /** The line that holds this stretch, from line end to line end. */
  public Span lineAround(Span span) {
    int start = text().lastIndexOf('\n', span.start() - 1) + 1;
    int end = text().indexOf('\n', span.end());
    return new Span(start, end < 0 ? text().length() : end);
  }

  /** How many lines end within a stretch. */
  public long lineEnds(Span span) {
    return text(span).chars().filter(c -> c == '\n').count();
  }

  /** Line of the page, counted from 1, on which the character stands. */
  public int lineAt(int index) {
    int at = Arrays.binarySearch(lineStarts, text.originalStart(index));
    int line = at >= 0 ? at : -at - 2;
    return firstLine + line;
  }

  /** What stands in the page where the span comes from, up to the end of the line it begins on. */
  public String quote(Span span) {
    String quote = text.quote(span.start(), span.end());
    int end = quote.indexOf('\n');
    return end < 0 ? quote : quote.substring(0, end);
  }

  private List<Sentence> cut() {
    List<Sentence> found = new ArrayList<>();
    SectionKind section = SectionKind.TITLE;
    String all = text();
    for (int start = 0; start < all.length(); ) {
      int end = all.indexOf('\n', start);
      end = end < 0 ? all.length() : end;
      String line = all.substring(start, end);
      Optional<SectionKind> opened = start == 0 ? Optional.empty() : SectionHeadings.opens(line);
      if (opened.isPresent()) {
        section = opened.get();
      }
      SectionKind here = start == 0 ? section : SectionHeadings.label(line).orElse(section);
      addSentences(found, start, end, here, start == 0);
      if (start == 0) {
        section = SectionKind.LEAD;
      }
      start = end + 1;
    }
    return found;
  }

  private void addSentences(
      List<Sentence> found, int lineStart, int lineEnd, SectionKind section, boolean whole) {
    String all = text();
    for (int start = lineStart; start < lineEnd; ) {
      int end = whole ? lineEnd : endOfSentence(all, start, lineEnd);
      if (!all.substring(start, end).isBlank()) {
        found.add(new Sentence(new Span(start, end), section, lineAt(start)));
      }
      start = end;
    }
  }

  /** A full stop inside brackets, (以下「本会」という。), ends no sentence. */
  private static int endOfSentence(String text, int start, int lineEnd) {
    int end = Math.min(lineEnd, start + LONGEST_SENTENCE);
    for (int i = start; i < end; i++) {
      boolean inBrackets = i + 1 < end && ")」』".indexOf(text.charAt(i + 1)) >= 0;
      if (text.charAt(i) == '。' && !inBrackets) {
        return i + 1;
      }
    }
    return end;
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
