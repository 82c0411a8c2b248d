package jikenbo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.fixture.SourceFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for newcomers name is there: folders, files, classes, tests, other pages. */
class NamesInThePagesTest {

  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  /** In code: a path of the repository. */
  private static final Pattern PATH = Pattern.compile("(?:src|docs|input|ops)/[\\w./-]+");

  /** In code: a class, or one of its constants. */
  private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*");

  private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");
  private static final Pattern TEST_OPTION = Pattern.compile("-Dtest='?([\\w,]+)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

  private static final Pattern ANCHOR = Pattern.compile("]\\(([^)#:\\s]*)#([^)]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  private static final Set<String> TYPES = sources("src/main/java", "src/test/java");
  private static final String MAIN = text("src/main/java");

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "SECURITY.md", "ARCHITECTURE.md", "docs/glossary.md"})
  void classesAreThere(String page) throws IOException {
    List<String> named = code(page).filter(TYPE.asMatchPredicate()).toList();

    assertThat(named).isNotEmpty().isSubsetOf(TYPES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTRIBUTING.md", "ARCHITECTURE.md"})
  void pathsAreThere(String page) throws IOException {
    List<String> named = code(page).filter(PATH.asMatchPredicate()).toList();

    assertThat(named).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = "CONTRIBUTING.md")
  void constantsAreThere(String page) throws IOException {
    List<String> named =
        code(page).filter(CONSTANT.asMatchPredicate()).filter(name -> name.length() > 3).toList();

    assertThat(named).isNotEmpty().allMatch(name -> MAIN.contains(" " + name));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void testsOfCommandsAreThere(Path page) throws IOException {
    Stream<String> named =
        TEST_OPTION
            .matcher(Files.readString(page))
            .results()
            .flatMap(tests -> Stream.of(tests.group(1).split(",", -1)));

    assertThat(named).isSubsetOf(TYPES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher links = LINK.matcher(Files.readString(page));

    assertThat(links.results().map(link -> page.resolveSibling(link.group(1))))
        .allMatch(Files::exists);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anchorsAreHeadings(Path page) throws IOException {
    Matcher links = ANCHOR.matcher(Files.readString(page));

    assertThat(links.results())
        .allSatisfy(
            link -> {
              String file = link.group(1);
              Path target = file.isEmpty() ? page : page.resolveSibling(file);
              assertThat(anchors(target)).contains(link.group(2));
            });
  }

  /** As forges make them of headings. */
  private static Stream<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(Files.readString(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> root = Files.list(Path.of(""));
        Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private static Stream<String> code(String page) throws IOException {
    return CODE.matcher(Files.readString(Path.of(page))).results().map(code -> code.group(1));
  }

  private static Set<String> sources(String... folders) {
    return Stream.of(folders)
        .flatMap(folder -> SourceFiles.below(folder).stream())
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .collect(Collectors.toSet());
  }

  private static String text(String folder) {
    return SourceFiles.below(folder).stream().map(SourceFiles::text).collect(Collectors.joining());
  }
}
