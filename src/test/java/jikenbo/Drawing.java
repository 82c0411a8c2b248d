package jikenbo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The drawing of the packages in ARCHITECTURE.md.
 *
 * @param arrows in the order in which they are drawn
 */
record Drawing(List<Arrow> arrows) {

  private static final Pattern LINE = Pattern.compile("(?m)^ +([\\w.& ]+(?: --> [\\w.& ]+)+)$");

  /**
   * An arrow.
   *
   * @param user a package, called by what stands behind {@code jikenbo.}
   * @param used the package that it points to
   */
  record Arrow(String user, String used) {}

  /** Reads the only Mermaid drawing of a page. */
  static Drawing of(Path page) throws IOException {
    String text = Files.readString(page);
    int from = text.indexOf("```mermaid");
    String drawing = text.substring(from, text.indexOf("```\n", from));
    return new Drawing(LINE.matcher(drawing).results().flatMap(Drawing::arrows).toList());
  }

  /** A line is an arrow, or a chain of them. */
  private static Stream<Arrow> arrows(MatchResult line) {
    List<String> sides = List.of(line.group(1).split(" --> ", -1));
    return IntStream.range(1, sides.size())
        .boxed()
        .flatMap(i -> arrows(sides.get(i - 1), sides.get(i)));
  }

  private static Stream<Arrow> arrows(String users, String used) {
    return names(users).flatMap(user -> names(used).map(name -> new Arrow(user, name)));
  }

  private static Stream<String> names(String side) {
    return Stream.of(side.strip().split(" & ", -1));
  }

  /** The drawing without one of its arrows. */
  Drawing without(Arrow arrow) {
    List<Arrow> others = new ArrayList<>(arrows);
    others.remove(arrow);
    return new Drawing(others);
  }

  /** Whether the arrows lead from one package to another. */
  boolean leads(String user, String used) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(user));
    while (!open.isEmpty()) {
      String from = open.pop();
      arrows.stream()
          .filter(arrow -> arrow.user().equals(from))
          .map(Arrow::used)
          .filter(reached::add)
          .forEach(open::push);
    }
    return reached.contains(used);
  }
}
