package jikenbo.generator;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A post with what is to be read in it.
 *
 * @param lines heading first
 * @param label in the form of {@code docs/labelling.md}, but for its place
 * @param dated whether the heading tells the day
 */
record GeneratedPost(List<String> lines, ObjectNode label, boolean dated) {

  /** Copies the list. */
  GeneratedPost {
    lines = List.copyOf(lines);
  }
}
