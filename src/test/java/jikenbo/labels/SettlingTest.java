package jikenbo.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SettlingTest {

  private static final String LABEL =
      """
      {"file": "p1.txt", "start_line": 3, "cause": "loss", "cause_alt": ["mismanagement"], "detected": null}""";

  @Test
  void whatWasSettledTakesThePlaceOfTheFirstPass() {
    Label settled = settle("\"detected\"", "\"2025-02-05\"");

    assertThat(settled.value(Field.DETECTED)).isEqualTo("2025-02-05");
  }

  @Test
  void aSettledAlternativeChangesPlacesWithTheFirstValue() {
    Label settled = settle("\"cause\"", "\"mismanagement\"");

    assertThat(settled.value(Field.CAUSE)).isEqualTo("mismanagement");
    assertThat(settled.alternatives(Field.CAUSE)).containsExactly("loss");
  }

  @Test
  void otherPostsStayAsTheyAre() {
    Label label = label(LABEL.replace(": 3", ": 9"));

    assertThat(Settling.apply(List.of(label), List.of(settlement("\"cause\"", "\"theft\""))))
        .containsExactly(label);
  }

  private static Label settle(String field, String value) {
    return Settling.apply(List.of(label(LABEL)), List.of(settlement(field, value))).get(0);
  }

  private static Label label(String json) {
    return new Label(JsonMapper.shared().readTree(json));
  }

  private static Settlement settlement(String field, String value) {
    String json = "{\"file\": \"p1.txt\", \"start_line\": 3, \"field\": %s, \"settled\": %s}";
    return new Settlement(JsonMapper.shared().readTree(json.formatted(field, value)));
  }
}
