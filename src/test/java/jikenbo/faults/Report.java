package jikenbo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import jikenbo.archive.post.Sha256;

/**
 * A report, as far as all runs over the same pages have to agree on it.
 *
 * @param files what there is; of a CSV file its SHA-256, of a workbook the number of its parts
 */
record Report(SortedMap<String, String> files) {

  /** The reports that stand in an output folder for everybody to see. */
  static List<Report> seenIn(Path output) throws IOException {
    return reports(output, name -> !name.startsWith("."));
  }

  /** The reports that a run has put aside to put others in their place. */
  static List<Report> putAsideIn(Path output) throws IOException {
    return reports(output, name -> name.startsWith(".jikenbo-former-"));
  }

  private static List<Report> reports(Path output, Predicate<String> wanted) throws IOException {
    List<Report> reports = new java.util.ArrayList<>();
    for (Path folder : Files.isDirectory(output) ? list(output) : List.<Path>of()) {
      if (wanted.test(folder.getFileName().toString())) {
        reports.add(of(folder));
      }
    }
    return reports;
  }

  private static Report of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : list(folder)) {
      String name = file.getFileName().toString();
      files.put(name, name.endsWith(".xlsx") ? parts(file) : "");
    }
    for (Path file : list(folder.resolve("csv"))) {
      files.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
    }
    return new Report(files);
  }

  private static String parts(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      return zip.size() + " parts";
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
