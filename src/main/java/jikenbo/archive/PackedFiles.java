package jikenbo.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import jikenbo.review.ArchiveLimit;
import jikenbo.review.FileTooLarge;
import jikenbo.review.Rejection;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Lists what a compressed file holds. Nothing is ever written, so no name in it can lead anywhere;
 * what goes past the limits is refused and named.
 */
final class PackedFiles {

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

  /** Whether the name is one of a compressed file. */
  static boolean isOne(String name) {
    return PageNames.hasEnding(name, "zip", "gz");
  }

  /**
   * Lists the pages in a compressed file.
   *
   * @param name its path below the input folder
   * @throws IOException when it cannot be read
   */
  static List<ArchiveFile> of(String name, Path path) throws IOException {
    PackedFiles packed = new PackedFiles(name, path);
    if (PageNames.hasEnding(name, "gz")) {
      packed.addGzip();
    } else {
      packed.addZip();
    }
    return packed.files;
  }

  private void addGzip() throws IOException {
    String inner = name.substring(name.lastIndexOf('/') + 1, name.length() - ".gz".length());
    String shown = PageNames.isPage(inner) ? inner : inner + ".txt";
    add(shown, new Packed(Packed.Method.GZIP, 0, Files.size(path)));
  }

  private void addZip() throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setPath(path).setCharset(Encoding.WINDOWS_31J.charset()).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        files.add(
            ArchiveFile.notRead(
                name, path, new ArchiveLimit("%,d ファイルを超えています".formatted(MOST_ENTRIES))));
        return;
      }
      for (ZipArchiveEntry entry : entries) {
        String inner = innerName(entry);
        if (!entry.isDirectory() && !PageNames.isHidden(inner)) {
          add(zip, entry, inner);
        }
      }
    }
  }

  private void add(ZipFile zip, ZipArchiveEntry entry, String inner) throws IOException {
    if (isOne(inner)) {
      refuse(inner, new ArchiveLimit("圧縮ファイルの中の圧縮ファイルは開きません"));
    } else if (PageNames.isPage(inner)) {
      boolean known =
          entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        refuse(inner, new ArchiveLimit("パスワードが掛かっています"));
      } else if (!known || zip.getRawInputStream(entry) == null) {
        refuse(inner, new ArchiveLimit("圧縮の方式に対応していません"));
      } else {
        Packed.Method method =
            entry.getMethod() == ZipEntry.STORED ? Packed.Method.STORED : Packed.Method.DEFLATED;
        add(inner, new Packed(method, entry.getDataOffset(), entry.getCompressedSize()));
      }
    }
  }

  private void add(String inner, Packed packed) throws IOException {
    long limit = PageNames.limit(inner);
    MessageDigest digest = Sha256.digest();
    long size = 0;
    try (InputStream in = packed.open(path)) {
      byte[] buffer = new byte[65_536];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        size += read;
        if (size > limit) {
          refuse(inner, new FileTooLarge(size, limit));
          return;
        }
        if (size > SMALL && size / HIGHEST_RATIO > packed.length()) {
          refuse(inner, new ArchiveLimit("展開すると %d 倍を超えて大きくなります".formatted(HIGHEST_RATIO)));
          return;
        }
        total += read;
        if (total > MOST_BYTES) {
          refuse(inner, new ArchiveLimit("展開すると合わせて %,d バイトを超えます".formatted(MOST_BYTES)));
          return;
        }
      }
    } catch (ZipException | EOFException e) {
      refuse(inner, new ArchiveLimit("圧縮されたデータが壊れています"));
      return;
    }
    files.add(new ArchiveFile(name + DIVIDER + inner, path, Sha256.of(digest), null, packed));
  }

  private void refuse(String inner, Rejection problem) {
    files.add(ArchiveFile.notRead(name + DIVIDER + inner, path, problem));
  }

  /** Tools of Windows write names in its own encoding, others in UTF-8, and few say which. */
  private static String innerName(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    String text = entry.getName();
    if (raw != null) {
      try {
        text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        text = new String(raw, Encoding.WINDOWS_31J.charset());
      }
    }
    return text.replace('\\', '/').replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\uFFFD]", "\u3013");
  }
}
