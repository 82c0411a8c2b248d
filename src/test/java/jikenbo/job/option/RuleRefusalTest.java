package jikenbo.job.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jikenbo.coding.rule.RuleProblem;
import jikenbo.job.console.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleRefusalTest {

  @ParameterizedTest
  @EnumSource(RuleProblem.class)
  void everyProblemHasAText(RuleProblem problem) {
    assertThat(Messages.of(Locale.JAPANESE).text(RuleRefusal.key(problem), "甲", "乙", "丙", "丁"))
        .startsWith("甲: ")
        .isNotEqualTo(
            Messages.of(Locale.ENGLISH).text(RuleRefusal.key(problem), "甲", "乙", "丙", "丁"));
  }
}
