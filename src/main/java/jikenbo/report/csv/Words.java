package jikenbo.report.csv;

/**
 * A text in both languages.
 *
 * @param en in English
 * @param ja in Japanese
 */
record Words(String en, String ja) {}
