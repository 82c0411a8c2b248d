package jikenbo.fact.people;

import jikenbo.text.Quantity;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * A number of a notice that could count those affected, and where it stands.
 *
 * @param quantity the number
 * @param sentence that it stands in
 * @param line the line that it stands in, line end left out
 */
record CountedNumber(Quantity quantity, Sentence sentence, Span line) {

  Span span() {
    return quantity.span();
  }

  long value() {
    return quantity.value();
  }

  Counter counter() {
    return Counter.of(quantity.unit());
  }

  /** Whether it can be the number of those affected: things are not counted. */
  boolean countsCases() {
    return counter() != Counter.THINGS;
  }

  boolean isSameSentence(CountedNumber other) {
    return sentence.equals(other.sentence);
  }
}
