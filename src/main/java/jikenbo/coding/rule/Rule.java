package jikenbo.coding.rule;

import java.util.List;
import java.util.Set;
import jikenbo.text.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the rule book: words that speak for a class.
 *
 * @param id unique in the book
 * @param classCode the class that it votes for
 * @param methodCode the method that it tells, for causes; null when it tells none
 * @param weight how strongly it speaks, before the section's weight; above 0
 * @param words the rule is tried only on sentences that hold one of these
 * @param pattern what the sentence must match besides; null when a word is enough
 * @param unless what must not match in the sentence
 * @param sections where it counts; empty means everywhere
 * @param hint whether it is heard only where no other rule of its question speaks
 * @param house whether it says what the classes themselves say of a case, so that the text as a
 *     whole does not overrule it
 * @param own whether it is the operator's, from {@code --rules}, and not of the standard book
 * @param examples what it must and must not match
 */
public record Rule(
    String id,
    String classCode,
    @Nullable String methodCode,
    int weight,
    List<String> words,
    @Nullable Expression pattern,
    @Nullable Expression unless,
    Set<SectionKind> sections,
    boolean hint,
    boolean house,
    boolean own,
    Examples examples) {

  /** Copies the collections. */
  public Rule {
    words = List.copyOf(words);
    sections = Set.copyOf(sections);
  }

  /** Whether it is looked at in this section. */
  boolean countsIn(SectionKind section) {
    return sections.isEmpty() || sections.contains(section);
  }

  /**
   * Sentences that show what a rule is for; the test suite runs those of the standard book, and the
   * start of a run those of {@code --rules}.
   *
   * @param match sentences that it must match
   * @param noMatch sentences that it must not match
   */
  public record Examples(List<String> match, List<String> noMatch) {

    /** Copies the lists. */
    public Examples {
      match = List.copyOf(match);
      noMatch = List.copyOf(noMatch);
    }
  }
}
