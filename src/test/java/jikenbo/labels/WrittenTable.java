package jikenbo.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A table of short notices as a writer made it: cells parted by a bar, lines of a cell by ⏎. */
public final class WrittenTable {

  private WrittenTable() {}

  /** The rows below the heads. */
  public static List<List<String>> rows(Path file) {
    try {
      return Files.readAllLines(file).stream().skip(1).map(WrittenTable::cells).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(cell -> cell.replace('⏎', '\n')).toList();
  }
}
