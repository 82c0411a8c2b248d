package jikenbo.report.dictionary;

/**
 * A text in both languages.
 *
 * @param en in English
 * @param ja in Japanese
 */
public record Words(String en, String ja) {}
