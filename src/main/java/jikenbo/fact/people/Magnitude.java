package jikenbo.fact.people;

import java.util.ArrayList;
import java.util.List;

/**
 * How large a number is, in steps.
 *
 * @param steps how many of the steps it reaches
 */
record Magnitude(int steps) {

  private static final long[] STEPS = {
    2, 3, 4, 6, 10, 20, 50, 100, 300, 1_000, 5_000, 30_000, 200_000
  };

  /** Coarse sizes tell small numbers apart only. */
  private static final int COARSEST = 6;

  static Magnitude of(long value) {
    int steps = 0;
    while (steps < STEPS.length && value >= STEPS[steps]) {
      steps++;
    }
    return new Magnitude(steps);
  }

  /** The numbers that it reaches. */
  List<Long> reached() {
    List<Long> reached = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      reached.add(STEPS[i]);
    }
    return reached;
  }

  int coarse() {
    return Math.min(steps, COARSEST);
  }
}
