package jikenbo.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.text.NoticeText;
import org.yaml.snakeyaml.Yaml;

/**
 * Notices of which the cause is known: those of the labelled hands, and many short ones, down to
 * the sentences that the rules give as examples.
 */
final class CauseCorpus {

  private static final Path WORDINGS = Path.of("src/test/resources/wordings/notices.yaml");

  /** Who wrote notices that tell causes by other words than the usual ones, a table each. */
  private static final List<String> WRITERS = List.of("offices", "firms");

  private CauseCorpus() {}

  /** All that may be fitted on. */
  static Corpus<CauseExample> load() {
    List<CauseExample> shortOnes = new ArrayList<>(loadWordings());
    WRITERS.forEach(writer -> shortOnes.addAll(table(writer)));
    RuleBook.standard().cause().rules().forEach(rule -> shortOnes.addAll(examples(rule)));
    return Corpus.of(CauseExample::of, shortOnes);
  }

  private static List<CauseExample> examples(Rule rule) {
    return rule.examples().match().stream()
        .map(text -> CauseExample.of(NoticeText.of(text, 1), List.of(rule.classCode())))
        .toList();
  }

  private static List<CauseExample> table(String writer) {
    try {
      return Files.readAllLines(WORDINGS.resolveSibling(writer + ".csv")).stream()
          .skip(1)
          .map(line -> line.split("\\|", -1))
          .map(
              cells ->
                  CauseExample.of(
                      NoticeText.of(cells[2].replaceFirst("⏎", "\n\n").replace('⏎', '\n'), 1),
                      List.of(cells[0])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CauseExample> loadWordings() {
    try {
      List<Map<String, Object>> entries = new Yaml().load(Files.readString(WORDINGS));
      return entries.stream().map(CauseCorpus::wording).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CauseExample wording(Map<String, Object> entry) {
    List<?> causes = (List<?>) Objects.requireNonNull(entry.get("cause"));
    NoticeText text = NoticeText.of(String.valueOf(entry.get("text")).strip(), 1);
    return CauseExample.of(text, causes.stream().map(String::valueOf).toList());
  }
}
