package jikenbo.report.csv;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.ReviewItem;
import jikenbo.coding.Codes;
import jikenbo.fact.Affected;
import jikenbo.fact.DataType;
import jikenbo.fact.Evidence;
import jikenbo.fact.NoticeFacts;
import jikenbo.revision.Change;
import jikenbo.statistics.Cell;
import jikenbo.statistics.Figures;
import jikenbo.statistics.Lags;
import org.jspecify.annotations.Nullable;

/** The files that hold facts and counts. Columns stand in the order of the published contract. */
final class FactTables {

  static final Table<PostAccount> POSTS =
      Table.<PostAccount>named("posts")
          .text("source_file", post -> post.source().file())
          .integer("source_line", post -> post.source().line())
          .integer("line_count", PostAccount::lineCount)
          .text("kind", post -> post.kind().code())
          .text("disclosure_id", PostAccount::disclosureId)
          .text("reason", PostAccount::reason);

  static final Table<Disclosure> DISCLOSURES =
      Table.<Disclosure>named("disclosures")
          .text("disclosure_id", Disclosure::id)
          .text("incident_id", Disclosure::incidentId)
          .text("case_number", fact(NoticeFacts::caseNumber))
          .text("source_file", disclosure -> disclosure.source().file())
          .integer("source_line", disclosure -> disclosure.source().line())
          .text("organization", fact(NoticeFacts::organization))
          .text("title", fact(NoticeFacts::title))
          .date("published_on", fact(NoticeFacts::publishedOn))
          .text("published_on_basis", fact(facts -> facts.publishedOnBasis().code()))
          .month("report_month", disclosure -> disclosure.facts().reportMonth())
          .date("occurred_from", fact(NoticeFacts::occurredFrom))
          .date("occurred_to", fact(NoticeFacts::occurredTo))
          .date("detected_on", fact(NoticeFacts::detectedOn))
          .integer("days_to_detect", fact(facts -> Lags.of(facts).daysToDetect()))
          .integer("days_to_disclose", fact(facts -> Lags.of(facts).daysToDisclose()))
          .text("cause_code", code(codes -> codes.cause().code()))
          .text("cause_confidence", code(codes -> codes.causeConfidence().code()))
          .text("method_code", code(Codes::methodCode))
          .text("sector_code", code(codes -> codes.sector().code()))
          .text("sector_confidence", code(codes -> codes.sectorConfidence().code()))
          .text("prefecture", fact(NoticeFacts::prefecture))
          .text("local_government_code", fact(NoticeFacts::localGovernmentCode))
          .text("third_party", fact(NoticeFacts::thirdParty))
          .integer("affected_count", affected(Affected::count))
          .text("affected_unit", affected(affected -> affected.unit().code()))
          .text("affected_qualifier", affected(affected -> affected.qualifier().code()))
          .text("affected_certainty", affected(affected -> affected.certainty().code()))
          .flag("is_update", disclosure -> disclosure.facts().update())
          .flag("corrected", Disclosure::corrected);

  static final Table<DisclosureDataType> DISCLOSURE_DATA_TYPES =
      Table.<DisclosureDataType>named("disclosure_data_types")
          .text("disclosure_id", DisclosureDataType::disclosureId)
          .text("data_type", row -> row.dataType().code());

  static final Table<ReviewItem> REVIEW =
      Table.<ReviewItem>named("review")
          .text("severity", item -> item.severity().code())
          .text("kind", ReviewItem::kind)
          .text("disclosure_id", ReviewItem::disclosureId)
          .text("source_file", item -> item.source().file())
          .integer("source_line", item -> item.source().line())
          .text("message", ReviewItem::message)
          .text("suggestion", ReviewItem::suggestion);

  static final Table<Incident> INCIDENTS =
      Table.<Incident>named("incidents")
          .text("incident_id", Incident::id)
          .text("case_number", Incident::caseNumber)
          .text("first_disclosure_id", Incident::firstDisclosureId)
          .month("report_month", Incident::reportMonth)
          .text("cause_code", incident -> incident.cause().code())
          .text("method_code", Incident::methodCode)
          .text("sector_code", incident -> incident.sector().code())
          .integer("organizations", Incident::organizations)
          .integer("disclosures", Incident::disclosures)
          .integer("affected_count", Incident::affectedCount)
          .text("third_party", Incident::thirdParty);

  static final Table<DisclosureEvidence> EVIDENCE =
      Table.<DisclosureEvidence>named("evidence")
          .text("disclosure_id", DisclosureEvidence::disclosureId)
          .text("field", evidence(Evidence::field))
          .text("value", evidence(Evidence::value))
          .text("confidence", evidence(evidence -> evidence.confidence().code()))
          .text("rule", evidence(Evidence::rule))
          .text("source_file", DisclosureEvidence::sourceFile)
          .integer("source_line", row -> row.evidence().line())
          .text("quote", evidence(Evidence::quote));

  static final Table<Cell> MONTHLY_STATISTICS =
      Table.<Cell>named("monthly_statistics")
          .month("report_month", Cell::month)
          .text("cause_code", cell -> cell.cause().code())
          .text("sector_code", cell -> cell.sector().code())
          .integer("disclosures_new", Cell::disclosuresNew)
          .integer("disclosures_update", Cell::disclosuresUpdate)
          .integer("incidents", Cell::incidents)
          .integer("organizations", Cell::organizations)
          .integer("affected_people", cell -> Figures.of(cell).knownPeople())
          .integer("affected_known", Cell::affectedKnown)
          .integer("affected_unknown", Cell::affectedUnknown);

  static final Table<Change> CHANGES =
      Table.<Change>named("changes")
          .text("table", Change::table)
          .text("key", Change::key)
          .text("measure", Change::measure)
          .text("before", Change::before)
          .text("after", Change::after)
          .text("reason", change -> change.reason().code());

  private FactTables() {}

  /** One row of {@code disclosure_data_types.csv}. */
  record DisclosureDataType(String disclosureId, DataType dataType) {

    static Stream<DisclosureDataType> of(Disclosure disclosure) {
      return disclosure.facts().dataTypes().stream()
          .sorted(Comparator.naturalOrder())
          .map(type -> new DisclosureDataType(disclosure.id(), type));
    }
  }

  private static <T> Function<Disclosure, @Nullable T> fact(
      Function<NoticeFacts, @Nullable T> value) {
    return disclosure -> value.apply(disclosure.facts());
  }

  private static <T> Function<Disclosure, @Nullable T> code(Function<Codes, @Nullable T> value) {
    return disclosure -> value.apply(disclosure.codes());
  }

  private static <T> Function<Disclosure, @Nullable T> affected(Function<Affected, T> value) {
    return disclosure -> {
      Affected affected = disclosure.facts().affected();
      return affected == null ? null : value.apply(affected);
    };
  }

  private static <T> Function<DisclosureEvidence, T> evidence(Function<Evidence, T> value) {
    return row -> value.apply(row.evidence());
  }
}
