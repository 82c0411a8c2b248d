package jikenbo.archive.heading;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.weigh.LogisticFit.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled pages as examples of lines that are headings and of lines that are none. */
final class HeadingCorpus {

  /** A page as somebody wrote it counts more than what was made of it. */
  private static final int TIMES_AS_IT_IS = 10;

  private static final Path CUTTING = Path.of("src/test/resources/cutting");

  private HeadingCorpus() {}

  /** The folders of labelled pages that may be fitted on. */
  static List<Path> folders() {
    return Stream.concat(
            Hands.forFitting().stream().map(Hand::pages),
            Stream.of("first", "second", "third").map(CUTTING::resolve))
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
    List<String> text = SideBar.without(text(folder.resolve(file)));
    List<Line> found = new ArrayList<>();
    for (RelaidPage.Form form : RelaidPage.Form.values()) {
      RelaidPage relaid = RelaidPage.of(text, starts, form);
      found.addAll(lines(folder.getFileName() + "/" + file + " " + form, relaid));
    }
    return found;
  }

  private static List<Line> lines(String place, RelaidPage relaid) {
    PageLines page = new PageLines(relaid.lines());
    Set<Integer> starts = relaid.starts();
    PossibleHeadings possible = new PossibleHeadings(page);
    HeadingClues clues = new HeadingClues(page, possible);
    SubjectClues subjects = new SubjectClues(page);
    PageLayout layout = new PageLayout(page, possible, clues);
    List<Line> found = new ArrayList<>();
    int start = 0;
    for (int line = 0; line < page.size(); line++) {
      boolean heading = starts.contains(line);
      if (!page.isNumbered(line) && possible.canBeHeading(line) && !page.belongsTo(start, line)) {
        Set<String> given = clues.ofLine(line).names();
        given.addAll(subjects.of(line, start).names());
        given.addAll(layout.of(line).names());
        String where = place + ":" + (line + 1) + " " + page.at(line);
        int times = place.endsWith(RelaidPage.Form.AS_IT_IS.name()) ? TIMES_AS_IT_IS : 1;
        found.add(new Line(where, new Example(given, heading, times)));
        if (place.matches(".* (?:DENSE|GLUED).*")) {
          found.add(
              new Line(where + " without its words", new Example(wordless(given), heading, 1)));
        }
      }
      start = heading || page.isNumbered(line) ? line : start;
    }
    return found;
  }

  /** The clues of a heading about something that no list of words knows. */
  private static Set<String> wordless(Set<String> clues) {
    return clues.stream()
        .filter(clue -> !clue.matches("(?:word|opens|ends):.*|dated_subject|organization_and_harm"))
        .collect(Collectors.toCollection(TreeSet::new));
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
