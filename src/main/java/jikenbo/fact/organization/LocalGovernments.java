package jikenbo.fact.organization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The list of local governments (総務省 全国地方公共団体コード). A bare 市 or 県 in a name says nothing: only the
 * list tells a municipality from a firm that is called like one.
 */
public final class LocalGovernments {

  private static final String RESOURCE = "/jikenbo/reference/local-governments.csv";

  private final Map<String, List<LocalGovernment>> byName = new HashMap<>();
  private final Set<String> codes;
  private final int longestName;

  private LocalGovernments(List<LocalGovernment> all) {
    for (LocalGovernment one : all) {
      byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one);
      byName.computeIfAbsent(one.prefecture() + one.name(), name -> new ArrayList<>()).add(one);
    }
    codes = all.stream().map(LocalGovernment::code).collect(Collectors.toUnmodifiableSet());
    longestName = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Loads the list that comes with the program. */
  public static LocalGovernments load() {
    try (InputStream in =
            Objects.requireNonNull(LocalGovernments.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new LocalGovernments(
          lines
              .lines()
              .skip(1)
              .map(line -> line.split(",", -1))
              .map(row -> new LocalGovernment(row[0], row[1], row[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The longest name of the list that a text begins with, with or without its prefecture before it.
   *
   * @return every local government of that name (府中市 is two); empty when the text begins with none
   */
  public List<LocalGovernment> leading(String text) {
    return List.copyOf(byName.getOrDefault(text.substring(0, leadingLength(text)), List.of()));
  }

  /** Length of the longest name that a text begins with; 0 when it begins with none. */
  public int leadingLength(String text) {
    return lengthAt(text, 0);
  }

  /** Length of the longest name that begins at a place of a text; 0 when none begins there. */
  int lengthAt(String text, int start) {
    for (int length = Math.min(longestName, text.length() - start); length > 1; length--) {
      if (byName.containsKey(text.substring(start, start + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The local government of exactly this name, when there is only one. */
  public Optional<LocalGovernment> named(String name) {
    List<LocalGovernment> all = byName.getOrDefault(name, List.of());
    return all.stream().distinct().count() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether a prefecture has exactly this name. */
  public boolean isPrefecture(String name) {
    return named(name).filter(one -> one.prefecture().equals(name)).isPresent();
  }

  /** Whether the list has this six-digit code. */
  public boolean isCode(String code) {
    return codes.contains(code);
  }
}
