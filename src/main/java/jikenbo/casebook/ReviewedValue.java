package jikenbo.casebook;

import java.time.LocalDate;
import java.util.Objects;
import jikenbo.archive.post.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A value that a person looked at: overruled or confirmed.
 *
 * @param disclosureId the disclosure
 * @param organization its organisation, as it stands after all corrections; null where not known
 * @param field column of {@code disclosures.csv}
 * @param coded the value that the rules gave, as that column shows it; null for: not known
 * @param value the value that the person gave; null for: not known
 * @param reason why; can be empty
 * @param date when the person said so; null where that is not told
 * @param source line of the corrections file
 */
public record ReviewedValue(
    String disclosureId,
    @Nullable String organization,
    String field,
    @Nullable String coded,
    @Nullable String value,
    String reason,
    @Nullable LocalDate date,
    SourceLocation source) {

  /** Whether the person overruled the rules; otherwise the rules were right. */
  public boolean overruled() {
    return !Objects.equals(coded, value);
  }
}
