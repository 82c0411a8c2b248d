package jikenbo.casebook.correction;

import java.time.LocalDate;
import jikenbo.archive.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about one value of one disclosure. Where the value is the coded one, that is a
 * confirmation. The target is named by its id, or else by number and organisation.
 *
 * @param source name of the corrections file and line in it
 * @param disclosureId id of the disclosure; null where it is named otherwise
 * @param caseNumber number it was coded with; not null where there is no id
 * @param organization organisation it was coded with; not null where there is no id
 * @param field column of {@code disclosures.csv}, as written; whether there is such a column that
 *     can be corrected is told when the correction is applied
 * @param value what should stand there, as written; empty for: not known
 * @param reason why; can be empty
 * @param date when the person said so; null where the file does not tell
 */
public record Correction(
    SourceLocation source,
    @Nullable String disclosureId,
    @Nullable String caseNumber,
    @Nullable String organization,
    String field,
    String value,
    String reason,
    @Nullable LocalDate date) {}
