package jikenbo.accuracy;

/** Right ones of how many. */
public final class RightShare {

  private int right;
  private int all;

  /** Counts one. */
  public void add(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  /** Counts all of another share. */
  public void add(RightShare other) {
    right += other.right;
    all += other.all;
  }

  /** How many were right. */
  public int right() {
    return right;
  }

  /** How many there were. */
  public int all() {
    return all;
  }

  /** How many of a hundred were right. */
  public double percent() {
    return 100.0 * right / all;
  }

  @Override
  public String toString() {
    return "%d/%d (%.1f)".formatted(right, all, percent());
  }
}
