package jikenbo.report;

import java.util.List;
import jikenbo.report.dictionary.WordFile;
import tools.jackson.core.type.TypeReference;

/**
 * The words of the reports and the rules by which they count, as {@code glossary.yaml} has them, in
 * the order in which they should be met.
 *
 * @param terms what workbook and page explain
 * @param rules how the tables count; {@code {most_listed}} stands for a number of the workbook
 * @param quality the words of データ品質
 */
public record Glossary(List<Term> terms, List<String> rules, List<Term> quality) {

  /** That of the program. */
  public static final Glossary STANDARD =
      WordFile.read("/jikenbo/report/glossary.yaml", new TypeReference<>() {});

  /** Copies the lists. */
  public Glossary {
    terms = List.copyOf(terms);
    rules = List.copyOf(rules);
    quality = List.copyOf(quality);
  }

  /**
   * The rules with their number in place.
   *
   * @param mostListed how many disclosures a list of the workbook can hold
   */
  public List<String> rules(int mostListed) {
    return rules.stream()
        .map(rule -> rule.replace("{most_listed}", Phrases.number(mostListed)))
        .toList();
  }
}
