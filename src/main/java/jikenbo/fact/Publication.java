package jikenbo.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a notice was published.
 *
 * @param day the day, where heading or text tell it
 * @param month the month it is filed under
 * @param basis from what the month is known
 */
record Publication(Optional<Fact<LocalDate>> day, YearMonth month, PublishedOnBasis basis) {}
