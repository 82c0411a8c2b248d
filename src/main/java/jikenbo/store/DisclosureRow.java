package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import jikenbo.archive.post.SourceLocation;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.FieldValues;

/** A disclosure as a query gives it. */
public final class DisclosureRow {

  /** Selects all disclosures; a condition and an order can follow. */
  static final String SELECT =
      """
      SELECT
        disclosure.*,
        page.source_file,
        post.line AS source_line
      FROM disclosure
      JOIN post ON post.post_id = disclosure.post_id
      JOIN page ON page.page_id = post.page_id
      """;

  /** Selects those whose incident is not folded yet, incident by incident. */
  public static final String UNFOLDED =
      SELECT
          + """
          WHERE NOT EXISTS (SELECT 1 FROM incident WHERE incident.id = disclosure.incident_id)
          ORDER BY disclosure.incident_id, disclosure.id
          """;

  private DisclosureRow() {}

  /** Reads the row the cursor stands on. */
  public static Disclosure of(ResultSet row, int number) throws SQLException {
    FieldValues values = NoticeColumns.values(row);
    return new Disclosure(
        row.getString("id"),
        row.getString("incident_id"),
        new SourceLocation(row.getString("source_file"), row.getInt("source_line")),
        Catalogue.facts(values),
        Catalogue.codes(values),
        row.getBoolean("corrected"),
        StoredPost.imprint(row));
  }
}
