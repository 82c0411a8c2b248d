package jikenbo.casebook;

import java.time.YearMonth;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What happened (事案); one or several disclosures tell of it. It is counted in the month, cause and
 * sector of the first of them.
 *
 * @param id stays the same from run to run
 * @param caseNumber the number its disclosures share; null where they have none
 * @param firstDisclosureId its first disclosure
 * @param reportMonth month of that disclosure; null where it is not known
 * @param cause cause of that disclosure
 * @param methodCode method of that disclosure
 * @param sector sector of that disclosure
 * @param organizations distinct organisations that disclosed it
 * @param disclosures how many disclosures it has
 * @param affectedPeople its persons by SPEC section 6; null where no disclosure tells of any
 * @param affectedRecords what its disclosures tell in 件 and not in persons; null where none does.
 *     Another measure: never added to the persons
 * @param thirdParty the contractor that a disclosure names; null where none does
 */
public record Incident(
    String id,
    @Nullable String caseNumber,
    String firstDisclosureId,
    @Nullable YearMonth reportMonth,
    Cause cause,
    String methodCode,
    Sector sector,
    int organizations,
    int disclosures,
    @Nullable Long affectedPeople,
    @Nullable Long affectedRecords,
    @Nullable String thirdParty) {}
