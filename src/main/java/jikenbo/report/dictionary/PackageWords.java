package jikenbo.report.dictionary;

import java.util.List;

/**
 * What people should know of all tables together.
 *
 * @param title their name
 * @param description what they are about
 * @param sources what the data come from
 */
public record PackageWords(Words title, Words description, List<Words> sources) {}
