package jikenbo.fact;

import jikenbo.text.DateMention;

/**
 * A stretch of days told as one: {@code 2020年1月5日から2024年3月22日までの間}.
 *
 * @param from its first day
 * @param to its last day; the same mention where the notice tells hours of one day
 */
record Exposure(DateMention from, DateMention to) {

  /** Whether it lasted no longer than some hours of one day. */
  boolean isWithinDay() {
    return from.equals(to);
  }
}
