package jikenbo.coding.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

  private static final RuleBook BOOK = RuleBook.standard();

  static Stream<Rule> rules() {
    return BOOK.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleMatchesItsExamplesAndNothingElse(Rule rule) {
    assertThat(rule.examples().match()).as("examples of " + rule.id()).isNotEmpty();
    assertThat(rule.examples().match())
        .allSatisfy(example -> assertThat(BOOK.matches(rule, example)).as(example).isTrue());
    assertThat(rule.examples().noMatch())
        .allSatisfy(example -> assertThat(BOOK.matches(rule, example)).as(example).isFalse());
  }

  @Test
  void versionsOfTheSameBookAreEqual() {
    assertThat(RuleBook.standard().version()).isEqualTo(BOOK.version()).hasSize(64);
  }

  @Test
  void everyMethodBelongsToItsRulesCause() {
    assertThat(BOOK.rules())
        .filteredOn(rule -> rule.methodCode() != null)
        .allSatisfy(
            rule ->
                assertThat(BOOK.methods())
                    .anySatisfy(
                        method -> {
                          assertThat(method.code()).isEqualTo(rule.methodCode());
                          assertThat(method.cause().code()).isEqualTo(rule.classCode());
                        }));
  }
}
