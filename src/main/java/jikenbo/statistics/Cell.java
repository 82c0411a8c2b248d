package jikenbo.statistics;

import java.time.YearMonth;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;

/**
 * The counts of one month, cause and sector: one row of {@code monthly_statistics.csv}. Every
 * incident is one of the three: {@code affectedKnown}, {@code recordsKnown} or {@code
 * affectedUnknown}.
 *
 * @param month report month
 * @param cause cause class
 * @param sector sector class
 * @param disclosuresNew first notices
 * @param disclosuresUpdate follow-up notices
 * @param incidents incidents whose first disclosure is in this cell
 * @param organizations distinct names; they do not add up over cells
 * @param affectedPeople persons of those incidents, of known head-count
 * @param affectedKnown incidents with a known head-count
 * @param affectedUnknown incidents that tell neither persons nor records
 * @param affectedRecords what those incidents tell in 件; never added to the persons
 * @param recordsKnown incidents that tell records and no persons
 */
public record Cell(
    YearMonth month,
    Cause cause,
    Sector sector,
    int disclosuresNew,
    int disclosuresUpdate,
    int incidents,
    int organizations,
    long affectedPeople,
    int affectedKnown,
    int affectedUnknown,
    long affectedRecords,
    int recordsKnown) {}
