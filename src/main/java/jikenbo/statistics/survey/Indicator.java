package jikenbo.statistics.survey;

import jikenbo.statistics.Comparison;
import jikenbo.statistics.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the report month with all that it is held against.
 *
 * @param measure what is counted
 * @param value in the report month; null when the archive does not cover it or nobody told
 * @param previousMonth against the month before (前月比)
 * @param lastYear against the same month of last year (前年同月比)
 * @param fiscalYear since April, as far as the archive covers it; null as the value is
 * @param fiscalYearBefore since April, against the same months of the last fiscal year; without a
 *     base unless the archive covers all these months in both years
 */
public record Indicator(
    Measure measure,
    @Nullable Long value,
    Comparison previousMonth,
    Comparison lastYear,
    @Nullable Long fiscalYear,
    Comparison fiscalYearBefore) {}
