package jikenbo.archive.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jikenbo.archive.post.Sha256;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
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

  /** Names of the files that are feeds from the export of an account. */
  private final Set<String> feedsOfAccount = new TreeSet<>();

  ArchiveScan(Path root) {
    this.root = root;
  }

  /** What was found; what else an account holds that was exported is counted with its feeds. */
  List<ArchiveFile> files() {
    return feedsOfAccount.isEmpty() ? files : new AccountFolders(feedsOfAccount).counted(files);
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
      reject(folder, DoubtKind.UNUSABLE_NAME.of());
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
      reject(file, DoubtKind.UNUSABLE_NAME.of());
    } else if (attributes.isSymbolicLink()) {
      link(file);
    } else if (!attributes.isRegularFile()) {
      reject(file, DoubtKind.SPECIAL_FILE.of());
    } else {
      file(file, attributes.size());
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

  /** Its content tells what it is; its name only where the content does not. */
  private void file(Path file, long size) {
    String name = lastPart(file);
    try {
      Beginning beginning = Beginning.of(file);
      if (beginning.isPacked()) {
        files.addAll(PackedFiles.of(name(file).text(), file, beginning));
      } else if (PageNames.isPage(name) || beginning.isForm()) {
        page(file, size, beginning);
      } else if (Beginning.endsAsZip(file)) {
        files.addAll(PackedFiles.of(name(file).text(), file, beginning));
      } else if (PageNames.isCompressed(name)) {
        reject(file, beginning.isBlank() ? DoubtKind.BLANK_PAGE.of(size) : PackedFiles.UNREADABLE);
      } else {
        reject(file, DoubtKind.UNKNOWN_FORMAT.of());
      }
    } catch (IOException e) {
      reject(file, ReadFault.of(e));
    }
  }

  private void page(Path file, long size, Beginning beginning) throws IOException {
    Doubt excess = PageNames.excess(lastPart(file), beginning, size);
    if (excess != null) {
      reject(file, excess);
    } else {
      ArchiveFile page = new ArchiveFile(name(file).text(), file, Sha256.of(file), null);
      files.add(page);
      if (beginning.isOfAccount()) {
        feedsOfAccount.add(page.sourceFile());
      }
    }
  }

  /** A link to what the scan comes by anyway needs no word: it is listed under its own name. */
  private void link(Path link) {
    try {
      Path target = link.toRealPath();
      if (!target.startsWith(root)) {
        reject(link, DoubtKind.LINK_OUT_OF_FOLDER.of());
      } else if (isBelowHidden(target)) {
        reject(link, DoubtKind.LINK_TO_HIDDEN_FILE.of());
      }
    } catch (AccessDeniedException e) {
      reject(link, ReadFault.of(e));
    } catch (IOException e) {
      reject(link, DoubtKind.BROKEN_LINK.of());
    }
  }

  private void reject(Path file, Doubt problem) {
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
