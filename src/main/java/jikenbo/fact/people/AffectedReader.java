package jikenbo.fact.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.fact.Affected;
import jikenbo.fact.Confidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Probability;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import jikenbo.text.NoticeText;
import jikenbo.text.Quantity.Hedge;
import jikenbo.text.Span;
import jikenbo.weigh.Verdict;
import jikenbo.weigh.Verdict.Opinion;
import jikenbo.weigh.Weights;

/** Reads how many people a notice says were affected, as the clues of its numbers speak for it. */
public final class AffectedReader {

  /** Where the weights stand on the class path. */
  public static final String WEIGHTS_FILE = "/jikenbo/fact/people-weights.tsv";

  private static final Weights WEIGHTS = Weights.load(WEIGHTS_FILE);

  /** A number behind a colon, hedged or not, with nothing behind it. */
  private static final Pattern WITHOUT_UNIT =
      Pattern.compile("(?m)\\)? ?: ?[^\\d\\s]{0,2}\\d[\\d,]*(?= *(?:$|[、。(]))");

  /** The cue of what such a number can be labelled with. */
  private static final String FIGURE = "figure";

  private static final int LONGEST_FIGURE = 8;

  private final ParsedNotice notice;
  private final List<Doubt> doubts = new ArrayList<>();

  private AffectedReader(ParsedNotice notice) {
    this.notice = notice;
  }

  /** Reads a notice; of several counts, that which is likeliest to be meant. */
  public static AffectedReading read(ParsedNotice notice) {
    return new AffectedReader(notice).read();
  }

  private AffectedReading read() {
    withoutUnit().ifPresent(doubts::add);
    Verdict<HeadCount> verdict = PeopleBallot.of(notice).decide(WEIGHTS);
    List<Opinion<Long>> answers = verdict.answers(HeadCount::value);
    Opinion<Long> best = answers.get(0);
    Confidence confidence = Probability.confidence(best.probability());
    if (confidence == Confidence.LOW) {
      doubts.add(doubt(verdict, answers));
    }
    if (best.reading() == 0) {
      return new AffectedReading(Optional.empty(), Optional.empty(), doubts);
    }
    HeadCount count = reading(verdict, best.reading());
    Fact<Affected.Certainty> certainty =
        CertaintyReader.read(notice, count.numbers().get(0).span());
    return new AffectedReading(
        Optional.of(fact(verdict, count, certainty.value(), confidence)),
        Optional.of(certainty),
        doubts);
  }

  /**
   * Of the places and sums that come to a number, the one that most speaks for; a total that is
   * printed itself tells more, such as its hedge, than the parts that add up to it.
   */
  private static HeadCount reading(Verdict<HeadCount> verdict, long value) {
    List<Opinion<HeadCount>> all = of(verdict, value);
    HeadCount best = new Verdict<>(all).best().reading();
    List<Opinion<HeadCount>> printed =
        all.stream().filter(o -> isPrinted(o.reading(), best)).toList();
    return printed.isEmpty() ? best : new Verdict<>(printed).best().reading();
  }

  private static boolean isPrinted(HeadCount reading, HeadCount best) {
    return best.isSum()
        && !reading.isSum()
        && reading.numbers().get(0).counter() == best.numbers().get(0).counter();
  }

  private static List<Opinion<HeadCount>> of(Verdict<HeadCount> verdict, long value) {
    return verdict.opinions().stream().filter(o -> o.reading().value() == value).toList();
  }

  private Doubt doubt(Verdict<HeadCount> verdict, List<Opinion<Long>> answers) {
    long taken = answers.get(0).reading();
    long other = answers.get(1).reading();
    HeadCount shown = reading(verdict, taken == 0 ? other : taken);
    Span span = shown.numbers().get(0).span();
    NoticeText text = notice.text();
    return DoubtKind.UNCERTAIN_FACT.at(
        text.lineAt(span.start()), "affected_count", shown(taken), shown(other), text.quote(span));
  }

  private static String shown(long count) {
    return count == 0 ? "" : Long.toString(count);
  }

  private Optional<Doubt> withoutUnit() {
    Matcher bare = WITHOUT_UNIT.matcher(notice.text().text());
    while (bare.find()) {
      Optional<Cue> figure = figureBefore(bare.start());
      if (figure.isPresent()) {
        Span span = new Span(figure.get().span().start(), bare.end());
        int line = notice.text().lineAt(span.start());
        return Optional.of(DoubtKind.COUNT_WITHOUT_UNIT.at(line, notice.text().quote(span)));
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> figureBefore(int end) {
    return notice.cues().people().within(new Span(Math.max(0, end - LONGEST_FIGURE), end)).stream()
        .filter(cue -> cue.name().equals(FIGURE) && cue.span().end() == end)
        .findFirst();
  }

  private static Fact<Affected> fact(
      Verdict<HeadCount> verdict,
      HeadCount count,
      Affected.Certainty certainty,
      Confidence confidence) {
    CountedNumber first = count.numbers().get(0);
    return new Fact<>(
        new Affected(
            count.value(),
            first.counter() == Counter.PERSONS ? Affected.Unit.PERSONS : Affected.Unit.RECORDS,
            qualifier(verdict, count),
            certainty),
        confidence,
        count.isSum() ? "affected.sum-of-groups" : "affected.weighed-number",
        first.span());
  }

  /** A hedge holds wherever the number is told with it. */
  private static Affected.Qualifier qualifier(Verdict<HeadCount> verdict, HeadCount count) {
    List<Set<Hedge>> hedges =
        of(verdict, count.value()).stream()
            .map(Opinion::reading)
            .filter(other -> other.isSum() == count.isSum())
            .flatMap(other -> other.numbers().stream())
            .map(number -> number.quantity().hedges())
            .toList();
    if (hedges.stream().anyMatch(own -> own.contains(Hedge.CUMULATIVE))) {
      return Affected.Qualifier.CUMULATIVE;
    }
    if (hedges.stream().anyMatch(own -> own.contains(Hedge.AT_MOST))) {
      return Affected.Qualifier.AT_MOST;
    }
    if (hedges.stream().anyMatch(own -> own.contains(Hedge.AT_LEAST))) {
      return Affected.Qualifier.AT_LEAST;
    }
    return hedges.stream().anyMatch(own -> own.contains(Hedge.APPROXIMATE))
        ? Affected.Qualifier.APPROXIMATE
        : Affected.Qualifier.EXACT;
  }
}
