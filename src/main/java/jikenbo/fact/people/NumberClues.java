package jikenbo.fact.people;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jikenbo.fact.Clauses;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Wording;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Span;
import jikenbo.weigh.Clues;

/** What speaks for and against a number being that of those affected. */
final class NumberClues {

  /** Characters beside a number of which each run is a clue. */
  private static final int BESIDE = 16;

  /** Characters beside a number within its clause in which cues are looked for. */
  private static final int IN_CLAUSE = 30;

  /** Characters beside a number within its sentence in which cues are looked for. */
  private static final int IN_SENTENCE = 60;

  /** Characters of the line above and of the next sentence. */
  private static final int AROUND = 50;

  private static final int LONGEST_ENDING = 5;
  private static final int LONGEST_BEGINNING = 6;
  private static final int END_OF_SENTENCE = 4;
  private static final int SHORT_LINE = 40;

  private final ParsedNotice notice;
  private final NoticeText text;
  private final List<CountedNumber> numbers;
  private final Set<Long> sums;
  private final ScopeClues scope;

  /**
   * The clues of a notice's numbers.
   *
   * @param numbers all of them
   * @param sums what groups of them come to
   */
  NumberClues(ParsedNotice notice, List<CountedNumber> numbers, Set<Long> sums) {
    this.notice = notice;
    this.text = notice.text();
    this.numbers = numbers;
    this.sums = sums;
    this.scope = new ScopeClues(notice);
  }

  /** What the words around a number tell; shared by the sums it is part of. */
  Clues ofWords(CountedNumber number) {
    Clues clues = new Clues();
    Counter counter = number.counter();
    SectionKind section = number.sentence().section();
    clues.add("unit " + number.quantity().unit());
    clues.add("counts " + counter);
    clues.add("section " + section);
    clues.add("section " + section + ", " + counter);
    number.quantity().hedges().forEach(hedge -> clues.add("hedge " + hedge));
    addWording(clues, number);
    addPlace(clues, number);
    addCues(clues, number, counter);
    addNeighbours(clues, number);
    scope.addTo(clues, number);
    return clues;
  }

  private void addWording(Clues clues, CountedNumber number) {
    Span line = number.line();
    Span span = number.span();
    Wording left = words(Math.max(line.start(), span.start() - BESIDE), span.start());
    Wording right = words(span.end(), Math.min(line.end(), span.end() + BESIDE));
    left.addEndings(clues, "left ends ", LONGEST_ENDING);
    right.addBeginnings(clues, "right begins ", LONGEST_BEGINNING);
    left.addRuns(clues, "left ");
    right.addRuns(clues, "right ");
    Span sentence = number.sentence().span();
    words(Math.max(sentence.start(), sentence.end() - BESIDE), sentence.end())
        .addEndings(clues, "sentence ends ", END_OF_SENTENCE);
  }

  private void addPlace(Clues clues, CountedNumber number) {
    Span line = number.line();
    String before = text.text().substring(line.start(), number.span().start());
    String after = text.text().substring(number.span().end(), line.end());
    clues.addIf("opens line", before.isBlank());
    clues.addIf("ends line", after.isBlank());
    clues.addIf("labelled", before.stripTrailing().endsWith(":"));
    clues.addIf("in brackets", before.endsWith("("));
    clues.addIf("in list", text.text(line).indexOf('。') < 0);
    clues.addIf("short line", line.end() - line.start() < SHORT_LINE);
  }

  private void addCues(Clues clues, CountedNumber number, Counter counter) {
    Span span = number.span();
    Span sentence = number.sentence().span();
    int clauseStart =
        Math.max(
            Clauses.startBefore(text.text(), sentence.start(), span.start()),
            span.start() - IN_CLAUSE);
    int clauseEnd =
        Math.min(Clauses.endAfter(text.text(), span.end(), sentence.end()), span.end() + IN_CLAUSE);
    Set<String> left = names(clauseStart, span.start());
    Set<String> right = names(span.end(), clauseEnd);
    Set<String> whole = names(sentence.start(), sentence.end());
    clues.addAll("clause before: ", left);
    clues.addAll("clause behind: ", right);
    clues.addAll(
        "before: ", names(Math.max(sentence.start(), span.start() - IN_SENTENCE), span.start()));
    clues.addAll("behind: ", names(span.end(), Math.min(sentence.end(), span.end() + IN_SENTENCE)));
    clues.addAll("sentence: ", whole);
    clues.addAll("line above: ", cuesAbove(number.line()));
    clues.addAll(
        "next sentence: ",
        names(sentence.end(), Math.min(text.text().length(), sentence.end() + AROUND)));
    left.forEach(before -> right.forEach(behind -> clues.add(before + " + " + behind)));
    boolean harm = whole.contains("harm") || whole.contains("seen");
    clues.addIf("harm, " + counter, harm);
    clues.addIf("harm, " + number.sentence().section(), harm);
  }

  private Set<String> cuesAbove(Span line) {
    int end = line.start();
    while (end > 0 && Character.isWhitespace(text.text().charAt(end - 1))) {
      end--;
    }
    int start = text.text().lastIndexOf('\n', end - 1) + 1;
    return names(Math.max(start, end - AROUND), end);
  }

  private void addNeighbours(Clues clues, CountedNumber number) {
    long value = number.value();
    clues.addIf("told again", others(number, other -> other.value() == value));
    clues.addIf(
        "told in the heading",
        others(number, other -> other.value() == value && isInTitle(other)) || isInTitle(number));
    clues.addIf(
        "told with another unit",
        others(
            number,
            other ->
                other.value() == value
                    && other.countsCases()
                    && other.counter() != number.counter()));
    Predicate<CountedNumber> beside = other -> other.countsCases() && other.isSameSentence(number);
    clues.addIf("alone in sentence", !others(number, beside));
    clues.addIf(
        "larger one before",
        others(
            number,
            beside.and(o -> o.value() > value && o.span().start() < number.span().start())));
    clues.addIf(
        "larger one behind",
        others(
            number,
            beside.and(o -> o.value() > value && o.span().start() > number.span().start())));
    clues.addIf("smaller one beside", others(number, beside.and(o -> o.value() < value)));
    clues.addIf("only number", isOnly(number, CountedNumber::countsCases));
    clues.addIf(
        "only number of persons",
        number.counter() == Counter.PERSONS
            && isOnly(number, other -> other.counter() == Counter.PERSONS));
    clues.addIf("sum of others", value > 3 && sums.contains(value));
  }

  /** How a number stands to all others; sums stand for themselves. */
  Clues ofStanding(CountedNumber number) {
    Clues clues = new Clues();
    Magnitude magnitude = Magnitude.of(number.value());
    magnitude.reached().forEach(step -> clues.add("at least " + step));
    clues.add("size " + magnitude.coarse() + ", " + number.counter());
    List<Long> same =
        numbers.stream()
            .filter(other -> other.counter() == number.counter())
            .map(CountedNumber::value)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    clues.add("rank " + Math.min(same.indexOf(number.value()), 4));
    long largest =
        numbers.stream()
            .filter(CountedNumber::countsCases)
            .mapToLong(CountedNumber::value)
            .max()
            .orElse(number.value());
    clues.addIf("largest", number.value() >= largest);
    clues.add("share of largest " + share(number.value(), largest));
    boolean persons = numbers.stream().anyMatch(other -> other.counter() == Counter.PERSONS);
    clues.addIf("others count persons", persons && number.counter() != Counter.PERSONS);
    List<CountedNumber> cases = numbers.stream().filter(CountedNumber::countsCases).toList();
    clues.add("order " + Math.min(cases.indexOf(number), 3));
    clues.add("numbers " + Math.min(cases.size(), 6));
    clues.add("part of text " + 5 * number.span().start() / Math.max(1, text.text().length()));
    return clues;
  }

  private static int share(long value, long largest) {
    if (value >= largest) {
      return 0;
    }
    return 2 * value >= largest ? 1 : 10 * value >= largest ? 2 : 3;
  }

  private boolean others(CountedNumber number, Predicate<CountedNumber> which) {
    return numbers.stream().anyMatch(other -> !other.equals(number) && which.test(other));
  }

  private boolean isOnly(CountedNumber number, Predicate<CountedNumber> which) {
    return which.test(number) && !others(number, which);
  }

  private static boolean isInTitle(CountedNumber number) {
    return number.sentence().section() == SectionKind.TITLE;
  }

  private Wording words(int start, int end) {
    return new Wording(text.text().substring(start, Math.max(start, end)));
  }

  private Set<String> names(int start, int end) {
    return notice.cues().people().names(new Span(start, Math.max(start, end)));
  }
}
