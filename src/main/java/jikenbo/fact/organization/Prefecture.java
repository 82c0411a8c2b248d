package jikenbo.fact.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A prefecture (都道府県).
 *
 * @param name such as {@code 滋賀県}
 * @param nameEn such as {@code Shiga}
 * @param number its place in the order of JIS X 0401, from 1 to 47
 */
public record Prefecture(String name, String nameEn, int number) {

  private static final String RESOURCE = "/jikenbo/reference/prefectures.csv";
  private static final List<Prefecture> ALL = load();

  /** All 47 from north to south. */
  public static List<Prefecture> all() {
    return ALL;
  }

  /** The two digits of JIS X 0401, which every code of a local government there begins with. */
  public String code() {
    return "%02d".formatted(number);
  }

  private static List<Prefecture> load() {
    try (InputStream in =
            Objects.requireNonNull(Prefecture.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String[]> rows = lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
      return IntStream.range(0, rows.size())
          .mapToObj(i -> new Prefecture(rows.get(i)[0], rows.get(i)[1], i + 1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
