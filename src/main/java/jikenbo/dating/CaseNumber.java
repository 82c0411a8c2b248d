package jikenbo.dating;

import jikenbo.archive.post.Heading;
import org.jspecify.annotations.Nullable;

/**
 * The number that the archive gave to a case; numbers run through a year.
 *
 * @param year of the first post under the number
 * @param serial place within the year; 0 where the heading has none
 */
record CaseNumber(int year, int serial) {

  /** The number in a heading, or null. */
  static @Nullable CaseNumber of(Heading heading) {
    if (heading.caseYear() == 0) {
      return null;
    }
    String number = heading.caseNumber();
    int serial = number == null ? 0 : Integer.parseInt(number.substring(number.indexOf('-') + 1));
    return new CaseNumber(heading.caseYear(), serial);
  }
}
