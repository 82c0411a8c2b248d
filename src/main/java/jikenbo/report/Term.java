package jikenbo.report;

/**
 * A word of the reports.
 *
 * @param word as the tables show it
 * @param meaning in a sentence or two
 */
public record Term(String word, String meaning) {}
