package jikenbo.archive.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import jikenbo.archive.post.Sha256;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a compressed file holds. Nothing is ever written, so no name in it can lead anywhere;
 * what goes past the limits is refused and named.
 */
final class PackedFiles {

  /** What is said of a file that is no compressed one, whatever its name says. */
  static final Doubt UNREADABLE = DoubtKind.ARCHIVE_LIMIT.of("圧縮ファイルとして読めません");

  private static final Doubt DAMAGED = DoubtKind.ARCHIVE_LIMIT.of("圧縮されたデータが壊れています");

  private static final int MOST_ENTRIES = 10_000;
  private static final long MOST_BYTES = 1L << 30;

  /** Pages shrink to a fifth, never to so little; small files may. */
  private static final int HIGHEST_RATIO = 200;

  private static final int SMALL = 1024 * 1024;
  private static final String DIVIDER = "!/";

  private final String name;
  private final Path path;
  private final List<ArchiveFile> files = new ArrayList<>();
  private long total;

  private PackedFiles(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /**
   * Lists the pages in a compressed file.
   *
   * @param name its path below the input folder
   * @param beginning its first bytes, which are those of a compressed file
   * @throws IOException when it cannot be read
   */
  static List<ArchiveFile> of(String name, Path path, Beginning beginning) throws IOException {
    PackedFiles packed = new PackedFiles(name, path);
    if (beginning.isGzip()) {
      packed.addGzip();
    } else {
      packed.addZip();
    }
    return packed.files;
  }

  private void addGzip() throws IOException {
    String inner = PageNames.withoutCompression(name.substring(name.lastIndexOf('/') + 1));
    String shown = PageNames.isPage(inner) ? inner : inner + ".txt";
    Packed packed = new Packed(Packed.Method.GZIP, 0, Files.size(path), -1);
    if (isNamed(name) || begins(packed, Beginning::isForm)) {
      add(shown, packed, null);
    } else {
      refuseAll(DoubtKind.UNKNOWN_FORMAT.of());
    }
  }

  private void addZip() throws IOException {
    ZipParts zip = ZipParts.of(path, MOST_ENTRIES, MOST_BYTES);
    List<ZipParts.Part> parts = zip.parts();
    if (parts.size() > MOST_ENTRIES) {
      refuseAll(DoubtKind.ARCHIVE_LIMIT.of("%,d ファイルを超えています".formatted(MOST_ENTRIES)));
      return;
    }
    if (!PageNames.isCompressed(name) && parts.stream().anyMatch(PackedFiles::isOfProgram)) {
      refuseAll(DoubtKind.UNKNOWN_FORMAT.of());
      return;
    }
    List<ZipParts.Part> shown =
        parts.stream().filter(part -> !PageNames.isHidden(part.name())).toList();
    AccountParts account = new AccountParts(shown, feedsOfAccount(shown));
    for (ZipParts.Part part : account.toRead()) {
      add(part, account.of(part));
    }
    if (!zip.whole() && files.stream().noneMatch(PackedFiles::tellsOfCut)) {
      refuseAll(parts.isEmpty() ? UNREADABLE : cutBehind(parts.size()));
    } else if (files.isEmpty()) {
      refuseAll(nothing(parts));
    }
  }

  private static Doubt cutBehind(int parts) {
    return Doubt.brokenOff(1, "圧縮ファイルの終わりが欠けています。読めたのは初めの %,d ファイルです".formatted(parts));
  }

  private Doubt nothing(List<ZipParts.Part> parts) {
    if (parts.isEmpty()) {
      return DoubtKind.BLANK_PAGE.of(0);
    }
    return isNamed(name) ? Doubt.pageWithoutPosts(0) : DoubtKind.UNKNOWN_FORMAT.of();
  }

  /** Documents and programs are zips, too; what they hold of XML are no feeds. */
  private static boolean isOfProgram(ZipParts.Part part) {
    return part.name().equals("[Content_Types].xml")
        || part.name().equals("mimetype")
        || part.name().startsWith("META-INF/");
  }

  private static boolean tellsOfCut(ArchiveFile file) {
    return file.isCut() || file.isRejectedAs(DoubtKind.BROKEN_OFF);
  }

  /** Whether the name alone says that there can be a page. */
  private static boolean isNamed(String name) {
    return PageNames.isPage(name) || PageNames.isCompressed(name);
  }

  private void add(ZipParts.Part part, @Nullable AccountExport export) throws IOException {
    Packed packed = part.packed();
    if (!isNamed(part.name())) {
      // Pictures, style sheets and the like need no word.
      if (packed != null && !part.locked() && begins(packed, Beginning::isForm)) {
        add(part.name(), packed, export);
      }
    } else if (part.locked()) {
      refuse(part.name(), DoubtKind.ARCHIVE_LIMIT.of("パスワードが掛かっています"));
    } else if (packed == null) {
      refuse(part.name(), DoubtKind.ARCHIVE_LIMIT.of("圧縮の方式に対応していません"));
    } else {
      add(part.name(), packed, export);
    }
  }

  private List<ZipParts.Part> feedsOfAccount(List<ZipParts.Part> parts) throws IOException {
    List<ZipParts.Part> feeds = new ArrayList<>();
    for (ZipParts.Part part : parts) {
      Packed packed = part.packed();
      if (packed != null && !part.locked() && begins(packed, Beginning::isOfAccount)) {
        feeds.add(part);
      }
    }
    return feeds;
  }

  private boolean begins(Packed packed, Predicate<Beginning> like) throws IOException {
    try (InputStream in = packed.cutOff().open(path)) {
      return like.test(Beginning.of(in));
    } catch (ZipException e) {
      return false;
    }
  }

  private void add(String inner, Packed packed, @Nullable AccountExport export) throws IOException {
    long before = total;
    CRC32 crc = new CRC32();
    try (InputStream in = new CheckedInputStream(packed.open(path), crc)) {
      Beginning beginning = Beginning.of(in);
      if (beginning.isPacked() || (PageNames.isCompressed(inner) && !beginning.isForm())) {
        refuse(inner, DoubtKind.ARCHIVE_LIMIT.of("圧縮ファイルの中の圧縮ファイルは開きません"));
        return;
      }
      MessageDigest digest = Sha256.digest();
      Doubt problem = read(new Unpacked(inner, beginning, packed), in, digest);
      if (problem == null && !packed.isSound(crc.getValue())) {
        refuse(inner, DAMAGED);
      } else if (problem == null) {
        files.add(
            new ArchiveFile(name + DIVIDER + inner, path, Sha256.of(digest), null, packed, export));
      } else {
        refuse(inner, problem);
      }
    } catch (EOFException e) {
      if (packed.method() == Packed.Method.GZIP) {
        total = before;
        add(inner, packed.cutOff(), export);
      } else {
        refuse(inner, DAMAGED);
      }
    } catch (ZipException e) {
      refuse(inner, DAMAGED);
    }
  }

  /** A file in the compressed one of which the beginning is unpacked. */
  private record Unpacked(String name, Beginning beginning, Packed packed) {

    /** What is too much of it; null while it is not. */
    @Nullable Doubt excess(long size) {
      Doubt tooLarge = PageNames.excess(name, beginning, size);
      if (tooLarge != null) {
        return tooLarge;
      }
      return size > SMALL && size / HIGHEST_RATIO > packed.length()
          ? DoubtKind.ARCHIVE_LIMIT.of("展開すると %d 倍を超えて大きくなります".formatted(HIGHEST_RATIO))
          : null;
    }
  }

  /** Reads a file to its end, or to what is too much; tells why it is none, or null. */
  private @Nullable Doubt read(Unpacked file, InputStream in, MessageDigest digest)
      throws IOException {
    long size = file.beginning().bytes().length;
    digest.update(file.beginning().bytes());
    total += size;
    byte[] buffer = new byte[65_536];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      size += read;
      total += read;
      Doubt excess = file.excess(size);
      if (excess != null) {
        return excess;
      }
      if (total > MOST_BYTES) {
        return DoubtKind.ARCHIVE_LIMIT.of("展開すると合わせて %,d バイトを超えます".formatted(MOST_BYTES));
      }
    }
    return size == 0 && file.packed().cut() ? Doubt.brokenOff(1, ArchiveFile.CUT) : null;
  }

  private void refuse(String inner, Doubt problem) {
    files.add(ArchiveFile.notRead(name + DIVIDER + inner, path, problem));
  }

  private void refuseAll(Doubt problem) {
    files.add(ArchiveFile.notRead(name, path, problem));
  }
}
