package jikenbo.report.csv;

import static jikenbo.report.csv.Constraint.atLeast;
import static jikenbo.report.csv.Constraint.like;
import static jikenbo.report.csv.Constraint.oneOf;
import static jikenbo.report.csv.Constraint.required;
import static jikenbo.report.csv.Constraint.unique;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.fact.Confidence;
import jikenbo.fact.DataType;
import jikenbo.fact.Evidence;
import jikenbo.review.Severity;

/** The files that hold facts. Columns stand in the order of the published contract. */
final class FactTables {

  static final Constraint CAUSE_CODES = oneOf(Cause.values(), Cause::code);
  static final Constraint SECTOR_CODES = oneOf(Sector.values(), Sector::code);
  private static final Constraint CONFIDENCES = oneOf(Confidence.values(), Confidence::code);
  static final Constraint CASE_NUMBER = like("\\d{4}-[0-9A-Za-z-]+");

  private static final Constraint WEB_ADDRESS = like("https?://.+");

  static final Table<PostAccount> POSTS =
      Table.<PostAccount>named("posts")
          .text("source_file", post -> post.source().file(), required())
          .integer("source_line", post -> post.source().line(), required(), atLeast(1))
          .integer("line_count", PostAccount::lineCount, required(), atLeast(0))
          .text(
              "kind",
              post -> post.kind().code(),
              required(),
              oneOf(PostKind.values(), PostKind::code))
          .text("disclosure_id", PostAccount::disclosureId)
          .text("reason", PostAccount::reason)
          .text("source_url", post -> post.imprint().url(), WEB_ADDRESS)
          .text("labels", post -> post.imprint().labelText())
          .key("source_file", "source_line")
          .refers("disclosure_id", "disclosures");

  /** The number of the case stands with the ids, and with what tells where the post is. */
  static final Table<Disclosure> DISCLOSURES =
      Table.<Disclosure>named("disclosures")
          .text("disclosure_id", Disclosure::id, required(), unique())
          .text("incident_id", Disclosure::incidentId, required())
          .with(FieldColumns.of(List.of(Catalogue.CASE_NUMBER)))
          .text("source_file", disclosure -> disclosure.source().file(), required())
          .integer("source_line", disclosure -> disclosure.source().line(), required(), atLeast(1))
          .with(FieldColumns.of(fieldsBehindIds()))
          .flag("corrected", Disclosure::corrected, required())
          .text("source_url", disclosure -> disclosure.imprint().url(), WEB_ADDRESS)
          .text("labels", disclosure -> disclosure.imprint().labelText())
          .key("disclosure_id")
          .refers("incident_id", "incidents")
          .refer(FieldColumns.references());

  static final Table<DisclosureDataType> DISCLOSURE_DATA_TYPES =
      Table.<DisclosureDataType>named("disclosure_data_types")
          .text("disclosure_id", DisclosureDataType::disclosureId, required())
          .text(
              "data_type",
              row -> row.dataType().code(),
              required(),
              oneOf(DataType.values(), DataType::code))
          .key("disclosure_id", "data_type")
          .refers("disclosure_id", "disclosures")
          .refers("data_type", "dim_data_type");

  static final Table<Incident> INCIDENTS =
      Table.<Incident>named("incidents")
          .text("incident_id", Incident::id, required(), unique())
          .text("case_number", Incident::caseNumber, CASE_NUMBER)
          .text("first_disclosure_id", Incident::firstDisclosureId, required(), unique())
          .month("report_month", Incident::reportMonth)
          .text("cause_code", incident -> incident.cause().code(), required(), CAUSE_CODES)
          .text("method_code", Incident::methodCode, required())
          .text("sector_code", incident -> incident.sector().code(), required(), SECTOR_CODES)
          .integer("organizations", Incident::organizations, required(), atLeast(0))
          .integer("disclosures", Incident::disclosures, required(), atLeast(1))
          .integer("affected_people", Incident::affectedPeople, atLeast(1))
          .integer("affected_records", Incident::affectedRecords, atLeast(1))
          .text("third_party", Incident::thirdParty)
          .key("incident_id")
          .refers("first_disclosure_id", "disclosures")
          .refers("report_month", "dim_month")
          .refers("cause_code", "dim_cause")
          .refers("method_code", "dim_method")
          .refers("sector_code", "dim_sector");

  static final Table<DisclosureEvidence> EVIDENCE =
      Table.<DisclosureEvidence>named("evidence")
          .text("disclosure_id", DisclosureEvidence::disclosureId, required())
          .text(
              "field",
              evidence(Evidence::field),
              required(),
              oneOf(Catalogue.WITH_EVIDENCE.stream().map(Field::name)))
          .text("value", evidence(Evidence::value))
          .text(
              "confidence",
              evidence(evidence -> evidence.confidence().code()),
              required(),
              CONFIDENCES)
          .text("rule", evidence(Evidence::rule), required())
          .text("source_file", DisclosureEvidence::sourceFile, required())
          .integer("source_line", row -> row.evidence().line(), required(), atLeast(1))
          .text("quote", evidence(Evidence::quote))
          .refers("disclosure_id", "disclosures");

  static final Table<ReviewItem> REVIEW =
      Table.<ReviewItem>named("review")
          .text(
              "severity",
              item -> item.severity().code(),
              required(),
              oneOf(Severity.values(), Severity::code))
          .text("kind", ReviewItem::kind, required(), like("[a-z_]+"))
          .text("disclosure_id", ReviewItem::disclosureId)
          .text("source_file", item -> item.source().file(), required())
          .integer("source_line", item -> item.source().line(), required(), atLeast(1))
          .text("message", ReviewItem::message, required())
          .text("suggestion", ReviewItem::suggestion, required())
          .text("source_url", ReviewItem::url, WEB_ADDRESS)
          .refers("disclosure_id", "disclosures");

  private FactTables() {}

  /** One row of {@code disclosure_data_types.csv}. */
  record DisclosureDataType(String disclosureId, DataType dataType) {

    static Stream<DisclosureDataType> of(Disclosure disclosure) {
      return disclosure.facts().dataTypes().stream()
          .sorted(Comparator.naturalOrder())
          .map(type -> new DisclosureDataType(disclosure.id(), type));
    }
  }

  private static List<Field<?>> fieldsBehindIds() {
    return Catalogue.FIELDS.stream().filter(field -> field != Catalogue.CASE_NUMBER).toList();
  }

  private static <T> Function<DisclosureEvidence, T> evidence(Function<Evidence, T> value) {
    return row -> value.apply(row.evidence());
  }
}
