package jikenbo.report.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The YAML files of the program that hold words for people. */
public final class WordFile {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private WordFile() {}

  /**
   * What stands in a file.
   *
   * @param resource its name on the class path
   * @throws NullPointerException when there is no such file
   */
  public static <T> T read(String resource, TypeReference<T> type) {
    try (InputStream in =
        Objects.requireNonNull(WordFile.class.getResourceAsStream(resource), resource)) {
      Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return MAPPER.convertValue(tree, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
