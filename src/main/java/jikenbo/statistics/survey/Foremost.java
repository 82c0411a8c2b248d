package jikenbo.statistics.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the few that come first in an order of the many that pass. */
final class Foremost<T> {

  private final int limit;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;

  /**
   * Keeps none yet.
   *
   * @param limit how many to keep
   * @param order in which no two are level
   */
  Foremost(int limit, Comparator<T> order) {
    this.limit = limit;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T one) {
    kept.add(one);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  /** Those that were kept, the first first. */
  List<T> inOrder() {
    List<T> sorted = new ArrayList<>(kept);
    sorted.sort(order);
    return sorted;
  }
}
