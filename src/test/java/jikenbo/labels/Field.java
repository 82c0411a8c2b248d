package jikenbo.labels;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said of a post and can be settled and scored; declared in the order of tables. */
public enum Field {
  KIND("kind"),
  CASE_NUMBER("incident_no"),
  ORGANIZATION("organization"),
  PUBLISHED("published"),
  MONTH("month", "month_alt"),
  CAUSE("cause", "cause_alt"),
  SECTOR("sector", "sector_alt"),
  PEOPLE("affected_people", "affected_alt"),
  UNIT("affected_unit"),
  OCCURRED_FROM("occurred_from"),
  OCCURRED_TO("occurred_to"),
  DETECTED("detected"),
  THIRD_PARTY("third_party"),
  UPDATE("is_update"),
  PREFECTURE("prefecture"),
  DATA_TYPES("data_types");

  private final String key;
  private final @Nullable String alternatives;

  Field(String key) {
    this(key, null);
  }

  Field(String key, @Nullable String alternatives) {
    this.key = key;
    this.alternatives = alternatives;
  }

  /** The name in files of labels. */
  public String key() {
    return key;
  }

  /** The name of the list of values that would do, too; null where there is none. */
  public @Nullable String alternatives() {
    return alternatives;
  }

  /** The name in tables. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The field with this name in files; null where none is called so. */
  static @Nullable Field ofKey(String key) {
    for (Field field : values()) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    return null;
  }
}
