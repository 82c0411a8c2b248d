package jikenbo.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.weigh.LogisticFit.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled pages as examples of lines that are headings and of lines that are none. */
final class HeadingCorpus {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private HeadingCorpus() {}

  /** The folders of labelled pages that may be fitted on. */
  static List<Path> folders() {
    return Stream.concat(
            Hands.forFitting().stream().map(Hand::pages), Stream.of(RESOURCES.resolve("cutting")))
        .sorted()
        .toList();
  }

  /** The lines of a folder that can be headings, numbered ones left out. */
  static List<Line> lines(Path folder) {
    Path labels = folder.resolve("labels.json");
    List<Line> found = new ArrayList<>();
    starts(labels).forEach((file, starts) -> found.addAll(lines(folder, file, starts)));
    return found;
  }

  private static Map<String, Set<Integer>> starts(Path labels) {
    Map<String, Set<Integer>> starts = new TreeMap<>();
    for (JsonNode label : JsonMapper.shared().readTree(labels)) {
      starts
          .computeIfAbsent(label.get("file").asString(), file -> new TreeSet<>())
          .add(label.get("start_line").asInt() - 1);
    }
    return starts;
  }

  private static List<Line> lines(Path folder, String file, Set<Integer> starts) {
    PageLines page = new PageLines(text(folder.resolve(file)));
    HeadingClues clues = new HeadingClues(page);
    SubjectClues subjects = new SubjectClues(page);
    List<Line> found = new ArrayList<>();
    int start = 0;
    for (int line = 0; line < page.size(); line++) {
      boolean heading = starts.contains(line);
      if (!page.isNumbered(line) && clues.canBeHeading(line)) {
        Set<String> given = new TreeSet<>(clues.ofLine(line));
        given.addAll(subjects.of(line, start));
        String place = folder.getFileName() + "/" + file + ":" + (line + 1);
        found.add(new Line(place + " " + page.at(line), new Example(given, heading)));
      }
      start = heading || page.isNumbered(line) ? line : start;
    }
    return found;
  }

  private static List<String> text(Path file) {
    try {
      return Files.readString(file).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A line that can be a heading.
   *
   * @param place where it stands, with its text
   * @param example its clues, and whether it is one
   */
  record Line(String place, Example example) {}
}
