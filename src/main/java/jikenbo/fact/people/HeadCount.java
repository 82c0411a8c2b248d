package jikenbo.fact.people;

import java.util.List;

/**
 * A reading of how many were affected.
 *
 * @param value the number, 0 for a notice that tells none
 * @param numbers the printed numbers that it is the sum of; empty for a notice that tells none
 */
record HeadCount(long value, List<CountedNumber> numbers) {

  /** The notice does not tell how many were affected. */
  static final HeadCount NONE = new HeadCount(0, List.of());

  HeadCount {
    numbers = List.copyOf(numbers);
  }

  /** A number as it is printed. */
  static HeadCount of(CountedNumber number) {
    return new HeadCount(number.value(), List.of(number));
  }

  /** The sum of groups that are told side by side. */
  static HeadCount ofGroups(List<CountedNumber> groups) {
    return new HeadCount(groups.stream().mapToLong(CountedNumber::value).sum(), groups);
  }

  boolean isNone() {
    return numbers.isEmpty();
  }

  boolean isSum() {
    return numbers.size() > 1;
  }
}
