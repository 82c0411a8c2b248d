package jikenbo.job.part;

import jikenbo.coding.rule.RuleBook;
import jikenbo.job.record.ProgramVersion;

/**
 * What decides how posts are coded, so that all who code posts of one run must have the same.
 *
 * @param program version of the program
 * @param rules hash of the rule book: rules, words and weights
 */
public record Edition(String program, String rules) {

  /** That of this process. */
  public static Edition of(RuleBook ruleBook) {
    return new Edition(ProgramVersion.current(), ruleBook.version());
  }

  @Override
  public String toString() {
    return program + "/" + rules.substring(0, Math.min(12, rules.length()));
  }
}
