package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import jikenbo.casebook.CodedNotice;
import jikenbo.casebook.CodedPost.Notice;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.FieldValues;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The columns of a notice. */
final class NoticeColumns {

  private static final List<NoticeColumn<?>> COLUMNS = columns();

  /** What a notice says and the classes it was coded with; a disclosure has the same columns. */
  static final String NAMES =
      COLUMNS.stream().map(NoticeColumn::name).collect(Collectors.joining(", "));

  /** The parameters for these columns, in the same order. */
  static final String VALUES =
      COLUMNS.stream().map(column -> ":" + column.name()).collect(Collectors.joining(", "));

  static final String INSERT =
      """
      INSERT INTO notice (
        post_id, own_id, disclosure_id, incident_id, heading_key, printed_on, has_body, is_teaser,
        characters, facts, %s)
      VALUES (
        :post, :disclosure, :disclosure, :incident, :headingKey, :printedOn, :body, :teaser,
        :characters, :facts, %s)
      """
          .formatted(NAMES, VALUES);

  private NoticeColumns() {}

  private static List<NoticeColumn<?>> columns() {
    return Catalogue.KEPT.stream()
        .<NoticeColumn<?>>map(field -> new NoticeColumn<>(field))
        .toList();
  }

  static SqlParameterSource parameters(long postId, Notice notice) {
    return parameters(notice)
        .addValue("post", postId)
        .addValue("disclosure", notice.disclosureId())
        .addValue("incident", notice.incidentId())
        .addValue("headingKey", notice.copy().headingKey())
        .addValue("printedOn", notice.copy().printedOn())
        .addValue("body", notice.copy().body())
        .addValue("teaser", notice.copy().teaser())
        .addValue("characters", notice.copy().characters())
        .addValue("facts", notice.copy().facts());
  }

  /** Fills {@link #VALUES}. */
  static MapSqlParameterSource parameters(CodedNotice notice) {
    MapSqlParameterSource parameters = new MapSqlParameterSource();
    COLUMNS.forEach(column -> parameters.addValue(column.name(), column.stored(notice)));
    return parameters;
  }

  /** Reads {@link #NAMES}. */
  static FieldValues values(ResultSet row) throws SQLException {
    FieldValues values = new FieldValues();
    for (NoticeColumn<?> column : COLUMNS) {
      column.read(row, values);
    }
    return values;
  }
}
