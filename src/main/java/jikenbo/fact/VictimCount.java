package jikenbo.fact;

import jikenbo.text.Quantity;
import jikenbo.text.Sentence;

/**
 * A number of a notice, weighed as a count of victims.
 *
 * @param quantity the number
 * @param sentence that it stands in
 * @param weight how much speaks for victims
 * @param part whether it counts one group of persons out of several, with no total meant
 * @param things whether it counts papers, files or mails rather than persons or their records
 * @param recipients whether it counts all to whom a mail went that showed them each other's
 *     addresses
 */
record VictimCount(
    Quantity quantity,
    Sentence sentence,
    int weight,
    boolean part,
    boolean things,
    boolean recipients) {

  long value() {
    return quantity.value();
  }
}
