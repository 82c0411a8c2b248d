package jikenbo.revision;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an issue was made from. Issues of one month with the same provenance show the same.
 *
 * @param pages SHA-256 of every page, also of those that left the input folder, by source file
 * @param ruleVersion version of the rule book; null where the issue does not tell
 * @param corrections SHA-256 of the corrections; null where the issue does not tell
 * @param programVersion version of the program; null where the issue does not tell
 */
public record Provenance(
    Map<String, String> pages,
    @Nullable String ruleVersion,
    @Nullable String corrections,
    @Nullable String programVersion) {

  /** Copies the map. */
  public Provenance {
    pages = Map.copyOf(pages);
  }
}
