package jikenbo.weigh;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds where a smooth convex loss is least, by the limited-memory method of Broyden, Fletcher,
 * Goldfarb and Shanno (Nocedal and Wright, Numerical Optimization, algorithm 7.4). Deterministic.
 */
public final class Descent {

  private static final int STEPS = 150;
  private static final int MEMORY = 10;
  private static final double SUFFICIENT = 1e-4;
  private static final double FLAT = 1e-3;
  private static final int HALVINGS = 30;

  private final Slope slope;

  /** A loss and its slope. */
  public interface Slope {

    /** Adds the slope at these points to an array of zeros; returns the loss. */
    double at(double[] points, double[] slope);
  }

  /** A step that was taken: how far it moved the points and turned the slope. */
  private static final class Step {

    private final double[] moved;
    private final double[] turned;
    private final double curvature;

    private Step(double[] moved, double[] turned, double curvature) {
      this.moved = moved;
      this.turned = turned;
      this.curvature = curvature;
    }
  }

  /** Descends on a loss. */
  public Descent(Slope slope) {
    this.slope = slope;
  }

  /**
   * Where the loss is least, beginning at 0.
   *
   * @param size how many points are sought
   */
  public double[] run(int size) {
    double[] points = new double[size];
    double[] gradient = new double[size];
    double loss = slope.at(points, gradient);
    Deque<Step> steps = new ArrayDeque<>();
    for (int i = 0; i < STEPS && dot(gradient, gradient) > FLAT; i++) {
      double[] direction = direction(gradient, steps);
      double descent = dot(gradient, direction);
      double length = steps.isEmpty() ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
      for (int halving = 0; halving < HALVINGS; halving++, length /= 2) {
        double[] next = add(points, length, direction);
        double[] nextGradient = new double[size];
        double nextLoss = slope.at(next, nextGradient);
        if (nextLoss <= loss + SUFFICIENT * length * descent) {
          remember(steps, add(next, -1, points), add(nextGradient, -1, gradient));
          points = next;
          gradient = nextGradient;
          loss = nextLoss;
          break;
        }
      }
    }
    return points;
  }

  private static void remember(Deque<Step> steps, double[] moved, double[] turned) {
    double curvature = dot(moved, turned);
    if (curvature > 0) {
      steps.addFirst(new Step(moved, turned, curvature));
      if (steps.size() > MEMORY) {
        steps.removeLast();
      }
    }
  }

  private static double[] direction(double[] gradient, Deque<Step> steps) {
    double[] q = gradient.clone();
    double[] shares = new double[steps.size()];
    int i = 0;
    for (Step step : steps) {
      shares[i] = dot(step.moved, q) / step.curvature;
      q = add(q, -shares[i], step.turned);
      i++;
    }
    Step newest = steps.peekFirst();
    double scale = newest == null ? 1 : newest.curvature / dot(newest.turned, newest.turned);
    double[] r = add(new double[q.length], scale, q);
    for (Iterator<Step> oldest = steps.descendingIterator(); oldest.hasNext(); ) {
      Step step = oldest.next();
      i--;
      double back = dot(step.turned, r) / step.curvature;
      r = add(r, shares[i] - back, step.moved);
    }
    return add(new double[r.length], -1, r);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] add(double[] a, double factor, double[] b) {
    double[] sum = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + factor * b[i];
    }
    return sum;
  }
}
