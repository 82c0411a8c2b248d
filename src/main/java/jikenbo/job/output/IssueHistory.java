package jikenbo.job.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jikenbo.job.option.JapanTime;
import jikenbo.job.record.PublishedReport;

/**
 * The issues of a month that were replaced: folders below {@code history}, named after the time at
 * which they were made.
 *
 * @param report folder of the report that stands
 */
record IssueHistory(Path report) {

  /** Issues that are kept. */
  static final int KEPT = 12;

  private static final String FOLDER = "history";
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT).withZone(JapanTime.ZONE);

  /** The folders of the replaced issues, newest first. */
  List<Path> issues() throws IOException {
    Path history = report.resolve(FOLDER);
    if (!Files.isDirectory(history)) {
      return List.of();
    }
    try (Stream<Path> issues = Files.list(history)) {
      return issues.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList();
    }
  }

  /**
   * Lays the history beside a report that is about to replace this one, and this one into it,
   * unless the other one repeats it. Nothing here is touched, so that the history is whole on
   * either side, whichever of the two comes to stand.
   *
   * @param successor folder of the new report
   */
  void layBeside(Path successor) throws IOException {
    Path history = successor.resolve(FOLDER);
    int room = KEPT;
    if (!isRepeatedBy(successor)) {
      link(report, history.resolve(name()));
      room--;
    }
    List<Path> issues = issues();
    for (Path issue : issues.subList(0, Math.min(room, issues.size()))) {
      link(issue, history.resolve(issue.getFileName()));
    }
  }

  /** A folder that was damaged, or that somebody put something into, is kept in any case. */
  private boolean isRepeatedBy(Path successor) throws IOException {
    Optional<PublishedReport> former = PublishedReport.read(report);
    Optional<PublishedReport> later = PublishedReport.read(successor);
    return former.isPresent()
        && later.isPresent()
        && former.get().isRepeatedBy(later.get())
        && former.get().isWhole()
        && filesOtherThan(former.get().files().keySet()).isEmpty();
  }

  private List<String> filesOtherThan(Set<String> published) throws IOException {
    try (Stream<Path> files = Files.walk(report)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.startsWith(report.resolve(FOLDER)))
          .map(file -> report.relativize(file).toString().replace(File.separatorChar, '/'))
          .filter(file -> !published.contains(file) && !file.equals(PublishedReport.RECORD))
          .toList();
    }
  }

  /** Free also where two issues were made in the same second. */
  private String name() throws IOException {
    Instant madeAt =
        PublishedReport.read(report)
            .map(known -> known.createdAt().toInstant())
            .orElse(Files.getLastModifiedTime(report).toInstant());
    String name = NAME.format(madeAt);
    String free = name;
    for (int i = 2; Files.exists(report.resolve(FOLDER).resolve(free)); i++) {
      free = "%s-%02d".formatted(name, i);
    }
    return free;
  }

  private void link(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.walkFileTree(from, new Linking(from, to));
  }

  /** Makes a folder anew with the same files, which take no room twice. */
  private final class Linking extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;

    Linking(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (folder.equals(report.resolve(FOLDER))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Files.createDirectory(to.resolve(from.relativize(folder)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (!attributes.isRegularFile()) {
        // A report has none; a link could lead to any file of this user.
        return FileVisitResult.CONTINUE;
      }
      Path twin = to.resolve(from.relativize(file));
      try {
        Files.createLink(twin, file);
      } catch (UnsupportedOperationException | FileSystemException e) {
        // Not every file system has links, nor lets them be made to the files of somebody else.
        Files.copy(file, twin, StandardCopyOption.COPY_ATTRIBUTES);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
