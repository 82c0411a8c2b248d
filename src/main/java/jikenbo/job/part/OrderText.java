package jikenbo.job.part;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Orders as they are sent: JSON with a handful of texts and numbers. Whoever may write to the
 * broker can send anything, so nothing but exactly these fields is read, and no message names a
 * class.
 */
public final class OrderText {

  /** What kind of message it is, and in which form. */
  private static final String FORM = "jikenbo-part-1";

  /** Several times as much as an order needs. */
  private static final int MOST_BYTES = 1_000;

  private static final Pattern STEP = Pattern.compile("[A-Za-z]{1,40}:[0-9a-f]{12}-[0-9]{1,4}");
  private static final Pattern PROGRAM = Pattern.compile("[0-9A-Za-z.-]{1,40}");
  private static final Pattern RULES = Pattern.compile("[0-9a-f]{64}");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withCoercionConfig(
              LogicalType.Integer,
              config -> {
                config.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
              })
          .build();

  /** The fields, by the names that they are sent under. */
  private record Fields(
      @Nullable String form,
      @Nullable String step,
      long stepExecution,
      long jobExecution,
      @Nullable String program,
      @Nullable String rules) {}

  private OrderText() {}

  /** The bytes to send. */
  public static byte[] write(PartOrder order) {
    return MAPPER.writeValueAsBytes(
        new Fields(
            FORM,
            order.step(),
            order.stepExecution(),
            order.jobExecution(),
            order.edition().program(),
            order.edition().rules()));
  }

  /**
   * The order in a message.
   *
   * @throws ForeignOrderException when it is anything else
   */
  public static PartOrder read(byte[] message) throws ForeignOrderException {
    if (message.length > MOST_BYTES) {
      throw new ForeignOrderException(message.length + " bytes");
    }
    Fields fields = fields(message);
    if (fields == null || !FORM.equals(fields.form())) {
      throw new ForeignOrderException("not " + FORM);
    }
    if (fields.stepExecution() < 1 || fields.jobExecution() < 1) {
      throw new ForeignOrderException("a key below 1");
    }
    return new PartOrder(
        matching(STEP, "step", fields.step()),
        fields.stepExecution(),
        fields.jobExecution(),
        new Edition(
            matching(PROGRAM, "program", fields.program()),
            matching(RULES, "rules", fields.rules())));
  }

  private static @Nullable Fields fields(byte[] message) throws ForeignOrderException {
    try {
      return MAPPER.readValue(new String(message, StandardCharsets.UTF_8), Fields.class);
    } catch (JacksonException e) {
      throw new ForeignOrderException("not the JSON of an order");
    }
  }

  private static String matching(Pattern pattern, String name, @Nullable String value)
      throws ForeignOrderException {
    if (value == null || !pattern.matcher(value).matches()) {
      throw new ForeignOrderException("field " + name);
    }
    return value;
  }
}
