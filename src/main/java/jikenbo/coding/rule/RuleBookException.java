package jikenbo.coding.rule;

import java.util.List;

/** A rule book that cannot be used: where it is broken, and how. */
public final class RuleBookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final RuleProblem problem;
  private final transient List<String> details;

  /**
   * Of a place in a file.
   *
   * @param place file, line counted from 1, and id of the rule, as far as they are known
   * @param problem what is wrong there
   * @param details what the problem is about, as {@link RuleProblem} tells
   */
  RuleBookException(String place, RuleProblem problem, String... details) {
    super(place + ": " + problem + " " + List.of(details));
    this.place = place;
    this.problem = problem;
    this.details = List.of(details);
  }

  /** File, line counted from 1, and id of the rule, as far as they are known. */
  public String place() {
    return place;
  }

  /** What is wrong there. */
  public RuleProblem problem() {
    return problem;
  }

  /** What the problem is about, as {@link RuleProblem} tells. */
  public List<String> details() {
    return details;
  }
}
