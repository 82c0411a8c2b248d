package jikenbo.coding.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.scanner.ScannerException;

/** Reads the files of a rule book, with the line of everything in them. */
final class RuleFiles {

  static final String KIND = "kind.yaml";
  static final String CAUSE = "cause.yaml";
  static final String SECTOR = "sector.yaml";
  static final String METHOD = "method.yaml";

  private static final List<String> NAMES = List.of(KIND, CAUSE, SECTOR, METHOD);
  private static final String RESOURCES = "/jikenbo/rules/";

  private RuleFiles() {}

  /** The files that come with the program, by name; all four. */
  static Map<String, RuleEntry> standard() {
    Map<String, RuleEntry> files = new HashMap<>();
    for (String name : NAMES) {
      try (InputStream in =
          Objects.requireNonNull(RuleFiles.class.getResourceAsStream(RESOURCES + name), name)) {
        files.put(name, parse(name, in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /**
   * The files of a folder, by name; at least one.
   *
   * @throws IOException when the folder or a file cannot be read
   * @throws RuleBookException when something else stands there, or a file is not YAML
   */
  static Map<String, RuleEntry> in(Path folder) throws IOException {
    List<Path> found;
    try (Stream<Path> list = Files.list(folder)) {
      found = list.sorted().toList();
    }
    if (found.isEmpty()) {
      throw new RuleBookException(folder.toString(), RuleProblem.EMPTY_FOLDER);
    }
    Map<String, RuleEntry> files = new HashMap<>();
    for (Path file : found) {
      String name = file.getFileName().toString();
      if (!NAMES.contains(name) || !Files.isRegularFile(file)) {
        throw new RuleBookException(
            file.toString(), RuleProblem.FILE_NAME, String.join(", ", NAMES));
      }
      files.put(name, parse(file.toString(), Files.readAllBytes(file)));
    }
    return files;
  }

  private static RuleEntry parse(String file, byte[] bytes) {
    String text = decode(file, bytes);
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      if (root == null) {
        throw new RuleBookException(file + ":1", RuleProblem.NO_KEYS);
      }
      return RuleEntry.of(file, root);
    } catch (MarkedYAMLException e) {
      throw new RuleBookException(
          file + ":" + line(e), RuleProblem.SYNTAX, String.valueOf(e.getProblem()));
    } catch (ReaderException e) {
      String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
      throw new RuleBookException(
          file + ":" + (before.lines().count() + (before.endsWith("\n") ? 1 : 0)),
          RuleProblem.SYNTAX,
          "U+%04X".formatted(e.getCodePoint()));
    } catch (YAMLException e) {
      throw new RuleBookException(file + ":1", RuleProblem.SYNTAX, String.valueOf(e.getMessage()));
    }
  }

  /** A quotation that is never closed is at fault where it begins, not at the end of the file. */
  private static int line(MarkedYAMLException e) {
    boolean began = e instanceof ScannerException && e.getContextMark() != null;
    Mark mark = began ? e.getContextMark() : e.getProblemMark();
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private static String decode(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
      throw new RuleBookException(file + ":" + line, RuleProblem.NOT_UTF8);
    }
    return out.flip().toString();
  }
}
