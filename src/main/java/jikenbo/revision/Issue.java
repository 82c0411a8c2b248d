package jikenbo.revision;

import java.util.Set;
import java.util.stream.Stream;

/** One issue of a report: what its files show, and what that was made from. */
public interface Issue {

  /** What it was made from. */
  Provenance provenance();

  /** The columns of a table; none where the issue lacks the table. */
  Set<String> columns(ComparedTable table);

  /**
   * The rows of a table in any order; close the stream.
   *
   * @throws java.io.UncheckedIOException when they cannot be read
   */
  Stream<Row> rows(ComparedTable table);
}
