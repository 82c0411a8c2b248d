package jikenbo.report.workbook.chart;

/**
 * How a chart is called.
 *
 * @param name for programs: stays the same from month to month, and no other chart has it
 * @param title what stands over it
 */
public record Caption(String name, String title) {}
