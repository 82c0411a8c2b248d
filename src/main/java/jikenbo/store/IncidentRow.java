package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import jikenbo.casebook.Incident;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The columns of an incident. */
final class IncidentRow {

  static final String INSERT =
      """
      INSERT INTO incident (
        id, case_number, first_disclosure_id, report_month, cause, method_code, sector,
        organizations, disclosures, affected_people, affected_records, third_party)
      VALUES (
        :id, :caseNumber, :firstDisclosure, :reportMonth, :cause, :methodCode, :sector,
        :organizations, :disclosures, :affectedPeople, :affectedRecords, :thirdParty)
      """;

  private IncidentRow() {}

  static SqlParameterSource parameters(Incident incident) {
    return new MapSqlParameterSource("id", incident.id())
        .addValue("caseNumber", incident.caseNumber())
        .addValue("firstDisclosure", incident.firstDisclosureId())
        .addValue("reportMonth", Objects.toString(incident.reportMonth(), null))
        .addValue("cause", incident.cause().name())
        .addValue("methodCode", incident.methodCode())
        .addValue("sector", incident.sector().name())
        .addValue("organizations", incident.organizations())
        .addValue("disclosures", incident.disclosures())
        .addValue("affectedPeople", incident.affectedPeople())
        .addValue("affectedRecords", incident.affectedRecords())
        .addValue("thirdParty", incident.thirdParty());
  }

  static Incident of(ResultSet row, int number) throws SQLException {
    return new Incident(
        row.getString("id"),
        row.getString("case_number"),
        row.getString("first_disclosure_id"),
        NoticeColumn.month(row.getString("report_month")),
        Cause.valueOf(row.getString("cause")),
        row.getString("method_code"),
        Sector.valueOf(row.getString("sector")),
        row.getInt("organizations"),
        row.getInt("disclosures"),
        row.getObject("affected_people", Long.class),
        row.getObject("affected_records", Long.class),
        row.getString("third_party"));
  }
}
