package jikenbo.text;

/**
 * A stretch of a normalised text.
 *
 * @param start first character
 * @param end one past the last; not before start
 */
public record Span(int start, int end) {

  /** Refuses an end before the start. */
  public Span {
    if (end < start) {
      throw new IllegalArgumentException("span ends before it starts: " + start + ".." + end);
    }
  }

  /** Whether the other stretch lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** What lies between both; empty when they overlap or touch. */
  public Span gapTo(Span other) {
    int from = Math.min(end, other.end);
    return new Span(from, Math.max(from, Math.max(start, other.start)));
  }
}
