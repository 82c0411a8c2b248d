package jikenbo.fact;

/**
 * Where a value comes from, so that a reader can check it.
 *
 * @param field column of {@code disclosures.csv} that the value stands in
 * @param value the value as that column shows it
 * @param confidence how far it can be trusted
 * @param rule id of the rule or reader that found it
 * @param line line of the page, counted from 1, on which the quote begins
 * @param quote exactly what stands in the page; never runs over the end of the line
 */
public record Evidence(
    String field, String value, Confidence confidence, String rule, int line, String quote) {}
