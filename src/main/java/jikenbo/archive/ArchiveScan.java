package jikenbo.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipException;
import jikenbo.review.ArchiveLimit;
import jikenbo.review.BrokenLink;
import jikenbo.review.FileTooLarge;
import jikenbo.review.LinkOutOfFolder;
import jikenbo.review.LinkToHiddenFile;
import jikenbo.review.Rejection;
import jikenbo.review.SpecialFile;
import jikenbo.review.UnknownFormat;
import jikenbo.review.UnusableName;
import org.jspecify.annotations.Nullable;

/** Collects the files of one input folder. */
final class ArchiveScan extends SimpleFileVisitor<Path> {

  /** What desktops, editors and browsers leave behind; nobody put it there. */
  private static final Pattern LITTER =
      Pattern.compile(
          "thumbs\\.db|desktop\\.ini|.*~|~\\$.*|.*\\.crdownload",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder) || isOfSavedPage(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (!name(folder).isUsable()) {
      reject(folder, new UnusableName());
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
      throws IOException {
    return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isHidden(file) || isLitter(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!name(file).isUsable()) {
      reject(file, new UnusableName());
    } else if (attributes.isSymbolicLink()) {
      link(file);
    } else if (!attributes.isRegularFile()) {
      reject(file, new SpecialFile());
    } else if (PackedFiles.isOne(lastPart(file))) {
      packed(file);
    } else if (!PageNames.isPage(lastPart(file))) {
      reject(file, new UnknownFormat());
    } else if (attributes.size() > PageNames.limit(lastPart(file))) {
      reject(file, new FileTooLarge(attributes.size(), PageNames.limit(lastPart(file))));
    } else {
      page(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (file.equals(root)) {
      throw e;
    }
    if (!isHidden(file) && !isLitter(file)) {
      reject(file, ReadFault.of(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private void page(Path file) {
    try {
      files.add(new ArchiveFile(name(file).text(), file, Sha256.of(file), null));
    } catch (IOException e) {
      reject(file, ReadFault.of(e));
    }
  }

  private void packed(Path file) {
    try {
      files.addAll(PackedFiles.of(name(file).text(), file));
    } catch (ZipException e) {
      reject(file, new ArchiveLimit("圧縮ファイルとして読めません"));
    } catch (IOException e) {
      reject(file, ReadFault.of(e));
    }
  }

  /** A link to what the scan comes by anyway needs no word: it is listed under its own name. */
  private void link(Path link) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(root)) {
        reject(link, new LinkOutOfFolder());
      } else if (isBelowHidden(target)) {
        reject(link, new LinkToHiddenFile());
      }
    } catch (AccessDeniedException e) {
      reject(link, ReadFault.of(e));
    } catch (IOException e) {
      reject(link, new BrokenLink());
    }
  }

  private void reject(Path file, Rejection problem) {
    files.add(ArchiveFile.notRead(name(file).text(), file, problem));
  }

  private SourceName name(Path file) {
    return SourceName.of(root, file);
  }

  private boolean isBelowHidden(Path file) {
    return StreamSupport.stream(root.relativize(file).spliterator(), false)
        .anyMatch(ArchiveScan::isHidden);
  }

  /** Only beside the page itself; a folder of pages may be called so, too. */
  private static boolean isOfSavedPage(Path folder) {
    String name = lastPart(folder);
    if (!PageNames.isOfSavedPage(name)) {
      return false;
    }
    String page = name.substring(0, name.length() - "_files".length());
    return Stream.of(".html", ".htm")
        .anyMatch(end -> Files.exists(folder.resolveSibling(page + end)));
  }

  private static boolean isHidden(Path file) {
    return lastPart(file).startsWith(".");
  }

  private static boolean isLitter(Path file) {
    return LITTER.matcher(lastPart(file)).matches();
  }

  private static String lastPart(Path file) {
    return String.valueOf(file.getFileName());
  }
}
