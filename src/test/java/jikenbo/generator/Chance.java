package jikenbo.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws that are the same for the same seed on every machine. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** One of a list. */
  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** So many different ones of a list in its order; all of it where it has no more. */
  <T> List<T> pick(int count, List<T> list) {
    List<T> picked = new ArrayList<>(list);
    while (picked.size() > count) {
      picked.remove(random.nextInt(picked.size()));
    }
    return picked;
  }

  /** True so many times of a hundred. */
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  /** A number from the first to the last. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** A number from 1 on of which small ones are as frequent as ones ten times as large. */
  int magnitude(double digits) {
    return (int) Math.pow(10, random.nextDouble() * digits);
  }
}
