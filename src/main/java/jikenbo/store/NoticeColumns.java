package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jikenbo.casebook.CodedPost.Notice;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected;
import jikenbo.fact.Confidence;
import jikenbo.fact.DataType;
import jikenbo.fact.NoticeFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The columns of a notice. */
final class NoticeColumns {

  /** What a notice says and the classes it was coded with; a disclosure has the same columns. */
  static final String NAMES =
      """
      case_number, organization, title, published_on, published_on_basis, report_month,
      occurred_from, occurred_to, detected_on, affected_count, affected_unit,
      affected_qualifier, affected_certainty, third_party, is_update, prefecture,
      local_government_code, data_types, cause, cause_confidence, method_code, sector, sector_confidence
      """;

  /** The parameters for these columns, in the same order. */
  static final String VALUES =
      """
      :caseNumber, :organization, :title, :publishedOn, :publishedOnBasis, :reportMonth,
      :occurredFrom, :occurredTo, :detectedOn, :affectedCount, :affectedUnit,
      :affectedQualifier, :affectedCertainty, :thirdParty, :update, :prefecture,
      :localGovernmentCode, :dataTypes, :cause, :causeConfidence, :methodCode, :sector, :sectorConfidence
      """;

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

  static SqlParameterSource parameters(long postId, Notice notice) {
    return parameters(notice.facts(), notice.codes())
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
  static MapSqlParameterSource parameters(NoticeFacts facts, Codes codes) {
    @Nullable Affected affected = facts.affected();
    return new MapSqlParameterSource()
        .addValue("caseNumber", facts.caseNumber())
        .addValue("organization", facts.organization())
        .addValue("title", facts.title())
        .addValue("publishedOn", facts.publishedOn())
        .addValue("publishedOnBasis", facts.publishedOnBasis().name())
        .addValue("reportMonth", Objects.toString(facts.reportMonth(), null))
        .addValue("occurredFrom", facts.occurredFrom())
        .addValue("occurredTo", facts.occurredTo())
        .addValue("detectedOn", facts.detectedOn())
        .addValue("affectedCount", affected == null ? null : affected.count())
        .addValue("affectedUnit", affected == null ? null : affected.unit().name())
        .addValue("affectedQualifier", affected == null ? null : affected.qualifier().name())
        .addValue("affectedCertainty", affected == null ? null : affected.certainty().name())
        .addValue("thirdParty", facts.thirdParty())
        .addValue("update", facts.update())
        .addValue("prefecture", facts.prefecture())
        .addValue("localGovernmentCode", facts.localGovernmentCode())
        .addValue("dataTypes", names(facts.dataTypes()))
        .addValue("cause", codes.cause().name())
        .addValue("causeConfidence", codes.causeConfidence().name())
        .addValue("methodCode", codes.methodCode())
        .addValue("sector", codes.sector().name())
        .addValue("sectorConfidence", codes.sectorConfidence().name());
  }

  /** Reads the facts. */
  static NoticeFacts facts(ResultSet row) throws SQLException {
    return new NoticeFacts(
        row.getString("case_number"),
        row.getString("organization"),
        row.getString("title"),
        row.getObject("published_on", LocalDate.class),
        PublishedOnBasis.valueOf(row.getString("published_on_basis")),
        month(row.getString("report_month")),
        row.getObject("occurred_from", LocalDate.class),
        row.getObject("occurred_to", LocalDate.class),
        row.getObject("detected_on", LocalDate.class),
        affected(row),
        row.getString("third_party"),
        dataTypes(row.getString("data_types")),
        row.getBoolean("is_update"),
        row.getString("prefecture"),
        row.getString("local_government_code"));
  }

  static @Nullable YearMonth month(@Nullable String month) {
    return month == null ? null : YearMonth.parse(month);
  }

  static Codes codes(ResultSet row) throws SQLException {
    return new Codes(
        Cause.valueOf(row.getString("cause")),
        Confidence.valueOf(row.getString("cause_confidence")),
        row.getString("method_code"),
        Sector.valueOf(row.getString("sector")),
        Confidence.valueOf(row.getString("sector_confidence")));
  }

  private static @Nullable Affected affected(ResultSet row) throws SQLException {
    long count = row.getLong("affected_count");
    return row.wasNull()
        ? null
        : new Affected(
            count,
            Affected.Unit.valueOf(row.getString("affected_unit")),
            Affected.Qualifier.valueOf(row.getString("affected_qualifier")),
            Affected.Certainty.valueOf(row.getString("affected_certainty")));
  }

  private static @Nullable String names(Set<DataType> types) {
    return types.isEmpty()
        ? null
        : types.stream().map(DataType::name).sorted().collect(Collectors.joining(","));
  }

  private static Set<DataType> dataTypes(@Nullable String names) {
    Set<DataType> types = EnumSet.noneOf(DataType.class);
    if (names != null) {
      for (String name : names.split(",", -1)) {
        types.add(DataType.valueOf(name));
      }
    }
    return Collections.unmodifiableSet(types);
  }
}
