package jikenbo.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the files of one input folder. */
final class ArchiveScan extends SimpleFileVisitor<Path> {

  private static final String NO_PAGE = "この版で読めるのは .txt のページだけです。";
  private static final String LEADS_OUT = "入力フォルダーの外を指すシンボリックリンクは読みません。";
  private static final String DANGLING = "シンボリックリンクの先がありません。";
  private static final String NO_FILE = "通常のファイルではありません。";
  private static final String NOT_READABLE = "読み取れません: ";

  private final Path root;
  private final List<ArchiveFile> files = new ArrayList<>();

  ArchiveScan(Path root) {
    this.root = root;
  }

  List<ArchiveFile> files() {
    return files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      link(file);
    } else if (!attributes.isRegularFile()) {
      reject(file, NO_FILE);
    } else {
      regular(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    if (!isHidden(file)) {
      reject(file, NOT_READABLE + e.getClass().getSimpleName());
    }
    return FileVisitResult.CONTINUE;
  }

  private void regular(Path file) {
    try {
      boolean page = name(file).toLowerCase(Locale.ROOT).endsWith(".txt");
      files.add(new ArchiveFile(sourceFile(file), file, Sha256.of(file), page ? null : NO_PAGE));
    } catch (IOException e) {
      reject(file, NOT_READABLE + e.getClass().getSimpleName());
    }
  }

  /** A link that stays inside needs no word: what it points to is listed under its own name. */
  private void link(Path link) throws IOException {
    if (!Files.exists(link)) {
      reject(link, DANGLING);
    } else if (!link.toRealPath().startsWith(root)) {
      reject(link, LEADS_OUT);
    }
  }

  private void reject(Path file, String problem) {
    files.add(new ArchiveFile(sourceFile(file), file, Sha256.of(problem), problem));
  }

  /**
   * By way of the URI, because that keeps the bytes of a name: a scheduler without a locale would
   * turn every Japanese name into question marks. The URI of a folder ends with a slash.
   */
  private String sourceFile(Path file) {
    String name = root.toUri().relativize(file.toUri()).getPath();
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean isHidden(Path file) {
    return name(file).startsWith(".");
  }
}
