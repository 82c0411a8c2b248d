package jikenbo.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import jikenbo.dating.PublishedOnBasis;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, as far as it was read. A null component means: not known.
 *
 * @param caseNumber such as {@code 2024-217}; null where the heading has no serial
 * @param organization the organisation whose notice it is
 * @param title the heading without case number, organisation and date
 * @param publishedOn day of publication as it is printed
 * @param publishedOnBasis from what the day or the month is known
 * @param reportMonth month that the notice is filed under; null where not even a year can be told
 * @param occurredFrom first day of the attack, exposure or mistake
 * @param occurredTo last day of it
 * @param detectedOn earliest day on which somebody noticed
 * @param affected how many people
 * @param thirdParty contractor or service at which the cause lay
 * @param dataTypes kinds of data named as affected, in their declared order
 * @param update whether it follows up an earlier notice
 * @param prefecture such as {@code 滋賀県}
 * @param localGovernmentCode six digits, of the 総務省 list
 */
public record NoticeFacts(
    @Nullable String caseNumber,
    @Nullable String organization,
    String title,
    @Nullable LocalDate publishedOn,
    PublishedOnBasis publishedOnBasis,
    @Nullable YearMonth reportMonth,
    @Nullable LocalDate occurredFrom,
    @Nullable LocalDate occurredTo,
    @Nullable LocalDate detectedOn,
    @Nullable Affected affected,
    @Nullable String thirdParty,
    Set<DataType> dataTypes,
    boolean update,
    @Nullable String prefecture,
    @Nullable String localGovernmentCode) {

  /** The day of publication where it can be believed; a slip lies outside of the month. */
  public @Nullable LocalDate trustedPublication() {
    return publishedOn != null && YearMonth.from(publishedOn).equals(reportMonth)
        ? publishedOn
        : null;
  }

  /**
   * Days from the first day of the incident until somebody noticed; null where one of the two is
   * not known. Negative where the notice tells its days in an impossible order: the mistake is
   * shown, not hidden.
   */
  public @Nullable Long daysToDetect() {
    return days(occurredFrom, detectedOn);
  }

  /** Days from that until it was published, where the printed day of it can be believed. */
  public @Nullable Long daysToDisclose() {
    return days(detectedOn, trustedPublication());
  }

  private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null ? null : ChronoUnit.DAYS.between(from, to);
  }

  /** The latest day that it can tell of: that of its publication, as far as that is known. */
  public @Nullable LocalDate lastDay() {
    LocalDate published = trustedPublication();
    return published != null || reportMonth == null ? published : reportMonth.atEndOfMonth();
  }
}
