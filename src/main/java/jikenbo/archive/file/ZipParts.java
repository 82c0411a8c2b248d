package jikenbo.archive.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import jikenbo.archive.decode.Encoding;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the files in a zip lie. Their list stands at its end; where that is missing, because the
 * zip is cut, they are found one after the other.
 *
 * @param parts in the order of the zip
 * @param whole whether the list at its end told them
 */
record ZipParts(List<Part> parts, boolean whole) {

  /** Copies the list. */
  ZipParts {
    parts = List.copyOf(parts);
  }

  /**
   * One file in a zip.
   *
   * @param name its path in there
   * @param locked whether it needs a password
   * @param packed where it lies; null where its method is not known
   */
  record Part(String name, boolean locked, @Nullable Packed packed) {}

  /**
   * Finds them. Folders are left out.
   *
   * @param most how many are looked for where the list is missing
   * @param bytes how much is unpacked for that
   */
  static ZipParts of(Path path, int most, long bytes) throws IOException {
    try (ZipFile zip =
        ZipFile.builder().setPath(path).setCharset(Encoding.WINDOWS_31J.charset()).get()) {
      List<Part> parts = new ArrayList<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        boolean known = isKnown(entry) && zip.getRawInputStream(entry) != null;
        add(entry, known ? packed(entry, entry.getCompressedSize()) : null, parts);
      }
      return new ZipParts(parts, true);
    } catch (IOException e) {
      return new ZipParts(found(path, most, bytes), false);
    }
  }

  private static List<Part> found(Path path, int most, long bytes) throws IOException {
    List<Part> parts = new ArrayList<>();
    long size = Files.size(path);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
        ZipArchiveInputStream zip =
            new ZipArchiveInputStream(in, Encoding.WINDOWS_31J.charset().name())) {
      long left = bytes;
      for (ZipArchiveEntry entry = zip.getNextEntry();
          entry != null && left > 0 && parts.size() <= most;
          entry = zip.getNextEntry()) {
        if (!isKnown(entry) || !zip.canReadEntryData(entry)) {
          add(entry, null, parts);
        } else {
          long start = entry.getDataOffset();
          boolean ends = skim(zip, left);
          left -= zip.getUncompressedCount();
          add(
              entry,
              ends ? packed(entry, zip.getCompressedCount()) : packed(entry, size - start).cutOff(),
              parts);
          left = ends ? left : 0;
        }
      }
    } catch (IOException e) {
      // The cut lies between two files, or what stands behind the last is none.
      return parts;
    }
    return parts;
  }

  /** Whether a file ends before the zip does, without more than this being unpacked. */
  private static boolean skim(ZipArchiveInputStream zip, long most) {
    byte[] buffer = new byte[65_536];
    try {
      int read = zip.read(buffer);
      while (read >= 0 && zip.getUncompressedCount() <= most) {
        read = zip.read(buffer);
      }
      return read < 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void add(ZipArchiveEntry entry, @Nullable Packed packed, List<Part> parts) {
    if (!entry.isDirectory()) {
      parts.add(new Part(name(entry), entry.getGeneralPurposeBit().usesEncryption(), packed));
    }
  }

  private static boolean isKnown(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
  }

  private static Packed packed(ZipArchiveEntry entry, long length) {
    Packed.Method method =
        entry.getMethod() == ZipEntry.STORED ? Packed.Method.STORED : Packed.Method.DEFLATED;
    return new Packed(method, entry.getDataOffset(), length, entry.getCrc());
  }

  /** Tools of Windows write names in its own encoding, others in UTF-8, and few say which. */
  private static String name(ZipArchiveEntry entry) {
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
