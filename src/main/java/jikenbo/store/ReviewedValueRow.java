package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.ReviewedValue;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The columns of a value that a person reviewed. */
final class ReviewedValueRow {

  static final String INSERT =
      """
      INSERT INTO reviewed_value (
        disclosure_id, field, organization, coded_value, given_value, overruled, reason, given_on,
        source_file, line)
      VALUES (
        :disclosure, :field, :organization, :coded, :given, :overruled, :reason, :givenOn,
        :file, :line)
      """;

  private ReviewedValueRow() {}

  static SqlParameterSource parameters(ReviewedValue value) {
    return new MapSqlParameterSource("disclosure", value.disclosureId())
        .addValue("field", value.field())
        .addValue("organization", value.organization())
        .addValue("coded", value.coded())
        .addValue("given", value.value())
        .addValue("overruled", value.overruled())
        .addValue("reason", value.reason())
        .addValue("givenOn", value.date())
        .addValue("file", value.source().file())
        .addValue("line", value.source().line());
  }

  static ReviewedValue of(ResultSet row, int number) throws SQLException {
    return new ReviewedValue(
        row.getString("disclosure_id"),
        row.getString("organization"),
        row.getString("field"),
        row.getString("coded_value"),
        row.getString("given_value"),
        row.getString("reason"),
        row.getObject("given_on", LocalDate.class),
        new SourceLocation(row.getString("source_file"), row.getInt("line")));
  }
}
