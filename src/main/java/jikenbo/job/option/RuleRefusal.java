package jikenbo.job.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jikenbo.coding.rule.RuleBookException;
import jikenbo.coding.rule.RuleProblem;
import jikenbo.job.console.OperatorException;

/** Tells an operator what is wrong with a rule book. */
final class RuleRefusal {

  private RuleRefusal() {}

  /** The refusal of a broken rule book: place, then what is wrong there. */
  static OperatorException of(RuleBookException broken) {
    List<Object> arguments = new ArrayList<>(List.of(broken.place()));
    arguments.addAll(broken.details());
    return new OperatorException(key(broken.problem()), arguments.toArray());
  }

  /** The message of a problem, in which {0} is the place and the details follow. */
  static String key(RuleProblem problem) {
    return "rules." + problem.name().toLowerCase(Locale.ROOT);
  }
}
