package jikenbo.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.correction.CodedDisclosures;
import jikenbo.casebook.correction.CorrectionOutcome;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * Finds disclosures that were just opened and keeps what corrections made of them. Call the writing
 * method inside the transaction that opened them.
 */
public final class CorrectionStore implements CodedDisclosures {

  private static final String CORRECT =
      "UPDATE disclosure SET (incident_id, corrected, %s)".formatted(NoticeColumns.NAMES)
          + "= (:incident, TRUE, %s) WHERE id = :disclosure".formatted(NoticeColumns.VALUES);

  private final NamedParameterJdbcTemplate template;

  /** Works on the database of this template. */
  public CorrectionStore(NamedParameterJdbcTemplate template) {
    this.template = template;
  }

  @Override
  public Optional<Disclosure> withId(String disclosureId) {
    return find("WHERE disclosure.id = :key", disclosureId).stream().findFirst();
  }

  @Override
  public List<Disclosure> withNumber(String caseNumber) {
    return find("WHERE disclosure.case_number = :key", caseNumber);
  }

  private List<Disclosure> find(String condition, String key) {
    return template.query(
        DisclosureRow.SELECT + condition, new MapSqlParameterSource("key", key), DisclosureRow::of);
  }

  /** Overrules disclosures and adds what is to be told of the corrections. */
  public void keep(CorrectionOutcome outcome) {
    batch(CORRECT, outcome.corrected(), CorrectionStore::values);
    batch(ReviewedValueRow.INSERT, outcome.reviewed(), ReviewedValueRow::parameters);
    batch(
        """
        INSERT INTO correction_problem
          (source_file, line, disclosure_id, severity, kind, message, suggestion)
        VALUES (:file, :line, :disclosure, :severity, :kind, :message, :suggestion)
        """,
        outcome.problems(),
        CorrectionStore::problem);
  }

  private <T> void batch(
      String sql, Collection<T> rows, Function<T, SqlParameterSource> parameters) {
    template.batchUpdate(sql, rows.stream().map(parameters).toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource values(Disclosure disclosure) {
    return NoticeColumns.parameters(disclosure)
        .addValue("disclosure", disclosure.id())
        .addValue("incident", disclosure.incidentId());
  }

  private static SqlParameterSource problem(ReviewItem item) {
    return new MapSqlParameterSource("file", item.source().file())
        .addValue("line", item.source().line())
        .addValue("disclosure", item.disclosureId())
        .addValue("severity", item.severity().name())
        .addValue("kind", item.kind())
        .addValue("message", item.message())
        .addValue("suggestion", item.suggestion());
  }
}
