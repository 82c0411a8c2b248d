package jikenbo.report.csv;

import static jikenbo.report.csv.Constraint.atLeast;
import static jikenbo.report.csv.Constraint.oneOf;
import static jikenbo.report.csv.Constraint.required;

import jikenbo.revision.Change;
import jikenbo.revision.Reason;
import jikenbo.statistics.Cell;
import jikenbo.statistics.Figures;

/** The files that hold counts, and what was counted or told otherwise in the issue before. */
final class CountTables {

  static final Table<Cell> MONTHLY_STATISTICS =
      Table.<Cell>named("monthly_statistics")
          .month("report_month", Cell::month, required())
          .text("cause_code", cell -> cell.cause().code(), required(), FactTables.CAUSE_CODES)
          .text("sector_code", cell -> cell.sector().code(), required(), FactTables.SECTOR_CODES)
          .integer("disclosures_new", Cell::disclosuresNew, required(), atLeast(0))
          .integer("disclosures_update", Cell::disclosuresUpdate, required(), atLeast(0))
          .integer("incidents", Cell::incidents, required(), atLeast(0))
          .integer("organizations", Cell::organizations, required(), atLeast(0))
          .integer(
              "affected_people",
              cell -> cell.affectedKnown() == 0 ? null : cell.affectedPeople(),
              atLeast(1))
          .integer("affected_known", Cell::affectedKnown, required(), atLeast(0))
          .integer("affected_unknown", Cell::affectedUnknown, required(), atLeast(0))
          .integer("affected_records", cell -> Figures.of(cell).knownRecords(), atLeast(1))
          .integer("records_known", Cell::recordsKnown, required(), atLeast(0))
          .key("report_month", "cause_code", "sector_code")
          .refers("report_month", "dim_month")
          .refers("cause_code", "dim_cause")
          .refers("sector_code", "dim_sector");

  static final Table<Change> CHANGES =
      Table.<Change>named("changes")
          .text("table", Change::table, required())
          .text("key", Change::key, required())
          .text("measure", Change::measure, required())
          .text("before", Change::before)
          .text("after", Change::after)
          .text(
              "reason",
              change -> change.reason().code(),
              required(),
              oneOf(Reason.values(), Reason::code))
          .key("table", "key", "measure");

  private CountTables() {}
}
