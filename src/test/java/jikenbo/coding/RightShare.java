package jikenbo.coding;

/** Right ones of how many. */
final class RightShare {

  private int right;
  private int all;

  void add(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  int right() {
    return right;
  }

  int all() {
    return all;
  }

  double percent() {
    return 100.0 * right / all;
  }

  @Override
  public String toString() {
    return "%d/%d (%.1f)".formatted(right, all, percent());
  }
}
