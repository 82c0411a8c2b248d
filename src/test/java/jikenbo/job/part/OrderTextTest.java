package jikenbo.job.part;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/** An order comes back as it was; anything else is no order, and nothing of it is used. */
class OrderTextTest {

  private static final String RULES = "0123456789abcdef".repeat(4);
  private static final PartOrder ORDER =
      new PartOrder("codePosts:0123456789ab-12", 17, 3, new Edition("0.8.0", RULES));
  private static final String TEXT =
      """
      {"form":"jikenbo-part-1","step":"codePosts:0123456789ab-12","stepExecution":17,\
      "jobExecution":3,"program":"0.8.0","rules":"%s"}"""
          .formatted(RULES);

  @Test
  void isPlainJson() {
    assertThat(OrderText.write(ORDER)).asString(UTF_8).isEqualTo(TEXT);
  }

  @Test
  void isReadAsItWasWritten() throws ForeignOrderException {
    assertThat(OrderText.read(OrderText.write(ORDER))).isEqualTo(ORDER);
    assertThat(OrderText.read(TEXT.replace(",", " ,\n").getBytes(UTF_8))).isEqualTo(ORDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "17",
        "\"jikenbo-part-1\"",
        "{}",
        "{\"form\":\"jikenbo-part-1\"}",
        "<order/>",
        "codePosts:0123456789ab-12",
      })
  void otherMessagesAreNoOrders(String message) {
    assertForeign(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jikenbo-part-1|jikenbo-part-2",
        "codePosts:|",
        "codePosts:0123456789ab-12|codePosts:' OR 1=1",
        "ab-12|ab-12345",
        "\"stepExecution\":17|\"stepExecution\":\"17\"",
        "\"stepExecution\":17|\"stepExecution\":17.5",
        "\"stepExecution\":17|\"stepExecution\":-1",
        "\"stepExecution\":17|\"stepExecution\":99999999999999999999",
        "\"stepExecution\":17|\"stepExecution\":null",
        "\"stepExecution\":17,|",
        "\"jobExecution\":3|\"jobExecution\":0",
        "\"program\":\"0.8.0\"|\"program\":null",
        "0.8.0|0.8.0\\u0000",
        "0123456789abcdef\"|0123456789ABCDEF\"",
        "\"step\"|\"@class\":\"java.lang.Runtime\",\"step\"",
        "\"program\"|\"step\":\"codePosts:0123456789ab-12\",\"program\"",
        "}|}{}",
        "}|",
      })
  void aFieldThatIsOtherMakesItForeign(String change) {
    String[] sides = change.split("\\|", -1);
    String changed = TEXT.replace(sides[0], sides[1]);

    assertThat(changed).isNotEqualTo(TEXT);
    assertForeign(changed);
  }

  @Test
  void javaObjectsAndLongTextsAreForeign() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new StepExecutionRequest("codePosts", 17));
    }

    assertThatThrownBy(() -> OrderText.read(bytes.toByteArray()))
        .isInstanceOf(ForeignOrderException.class);
    assertForeign(TEXT + " ".repeat(1_000));
  }

  private static void assertForeign(String message) {
    assertThatThrownBy(() -> OrderText.read(message.getBytes(UTF_8)))
        .as(message)
        .isInstanceOf(ForeignOrderException.class);
  }
}
