package jikenbo.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a post is; the order is that of the weights. */
public enum Kind {
  /** An organisation's notice of an incident of its own. */
  INCIDENT,
  /** Anything else, also what is told about incidents. */
  ARTICLE;

  /** The kind of a code; empty when there is none. */
  public static Optional<Kind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The code in the rule book. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
