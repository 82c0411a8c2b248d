package jikenbo.archive.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Where a file lies in a compressed one.
 *
 * @param method how it is compressed
 * @param offset of its first byte in the compressed file
 * @param length its compressed length in bytes
 * @param crc CRC-32 of what it is unpacked to, as the compressed file tells it; -1 where that does
 *     not tell, or its reader looks itself
 * @param cut whether the compressed file ends within it; what is left of it is read then
 */
record Packed(Method method, long offset, long length, long crc, boolean cut) {

  /** How a file is compressed. */
  enum Method {
    STORED,
    DEFLATED,
    GZIP
  }

  /** A file that lies there whole. */
  Packed(Method method, long offset, long length, long crc) {
    this(method, offset, length, crc, false);
  }

  /** The same file, of which the end is missing. */
  Packed cutOff() {
    return new Packed(method, offset, length, crc, true);
  }

  /** Whether what was unpacked can be what was packed; of what is cut nobody can tell. */
  boolean isSound(long unpacked) {
    return cut || crc < 0 || crc == unpacked;
  }

  /** Its bytes, unpacked; those before the cut, where it is cut. */
  InputStream open(Path file) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      channel.position(offset);
      InputStream raw =
          BoundedInputStream.builder()
              .setInputStream(Channels.newInputStream(channel))
              .setMaxCount(length)
              .get();
      return cut ? new UpToCut(raw, this::unpacked) : unpacked(raw);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private InputStream unpacked(InputStream raw) throws IOException {
    return switch (method) {
      case STORED -> raw;
      case GZIP -> new GZIPInputStream(raw);
      case DEFLATED -> new RawInflater(raw);
    };
  }

  /** Inflates without a header, and lets go of the memory outside the heap when it is closed. */
  private static final class RawInflater extends InflaterInputStream {

    RawInflater(InputStream raw) {
      super(raw, new Inflater(true));
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }
}
