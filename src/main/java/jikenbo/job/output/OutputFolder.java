package jikenbo.job.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that reports appear in. A report is written aside, under a hidden name, and appears
 * whole: what stands under the name of a month is always a finished report.
 *
 * @param path the folder
 */
public record OutputFolder(Path path) {

  private static final String STAGING = ".jikenbo-staging";
  private static final String FORMER = ".jikenbo-former-";

  /** Where a report is written before it is published. */
  public Path staging() {
    return path.resolve(STAGING);
  }

  /** Where the CSV files are written. */
  public Path stagedCsv() {
    return staging().resolve("csv");
  }

  /** Where the kit for BI tools is written. */
  public Path stagedKit() {
    return staging().resolve("kit");
  }

  /** Where the workbook is written. */
  public Path stagedWorkbook(YearMonth month) {
    return staging().resolve("incident-report-" + month + ".xlsx");
  }

  /** Where the page is written. */
  public Path stagedPage(YearMonth month) {
    return staging().resolve("incident-report-" + month + ".html");
  }

  /** Where the report of a month stands. */
  public Path report(YearMonth month) {
    return path.resolve(month.toString());
  }

  /**
   * Removes what an unfinished run left behind. A report that it had already put aside, without
   * getting to put the new one in its place, is put back.
   *
   * @throws IOException when something cannot be removed or moved
   */
  public void clean() throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    delete(staging());
    for (Path former : formerReports()) {
      Path report = path.resolve(former.getFileName().toString().substring(FORMER.length()));
      if (Files.exists(report)) {
        delete(former);
      } else {
        move(former, report);
      }
    }
  }

  /**
   * Every issue of the report of a month that is still there, newest first.
   *
   * @return their folders; the first is that of the report, which need not exist
   * @throws IOException when the folder of its history cannot be read
   */
  public List<Path> issues(YearMonth month) throws IOException {
    List<Path> issues = new ArrayList<>(List.of(report(month)));
    issues.addAll(new IssueHistory(report(month)).issues());
    return issues;
  }

  /**
   * Puts the staged report in its place, and the one that stands there into its history.
   *
   * @throws IOException when a file cannot be written or moved; the former report then stands, or
   *     {@link #clean} puts it back
   */
  public void publish(YearMonth month) throws IOException {
    Path report = report(month);
    Path former = path.resolve(FORMER + month);
    force(staging());
    if (Files.exists(report)) {
      new IssueHistory(report).layBeside(staging());
      move(report, former);
    }
    try {
      move(staging(), report);
    } finally {
      clean();
    }
  }

  /** Brings every file to the disk: a move must not get there before what it moves. */
  private static void force(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  private List<Path> formerReports() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.getFileName().toString().startsWith(FORMER)).toList();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(folder, new Deletion());
    } catch (NoSuchFileException e) {
      // Nothing was left behind.
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
