package jikenbo.fact.people;

import jikenbo.fact.LabelledNotice;
import jikenbo.fact.Shares;
import jikenbo.weigh.Verdict;
import jikenbo.weigh.Verdict.Opinion;
import jikenbo.weigh.Weights;

/** Whether the number of those affected is read right by given weights. */
public final class PeopleScore {

  private static final double SURE = 0.9;

  private PeopleScore() {}

  /** Reads a notice and counts whether it is right. */
  public static void add(Shares shares, LabelledNotice notice, Weights weights) {
    Verdict<HeadCount> verdict = PeopleBallot.of(notice.notice()).decide(weights);
    long right = notice.right().count();
    Opinion<Long> best = verdict.answers(HeadCount::value).get(0);
    boolean strict = best.reading() == right;
    boolean lenient = strict || notice.canBe(best.reading());
    shares.add("people", strict);
    shares.add("people lenient", lenient);
    shares.add(right == 0 ? "people, none told" : "people, told", strict);
    if (best.probability() >= SURE) {
      shares.add("people, sure", lenient);
    }
    if (best.reading() != 0) {
      shares.add("affected_count", best.probability(), lenient);
    }
  }
}
