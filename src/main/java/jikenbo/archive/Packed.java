package jikenbo.archive;

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
 */
record Packed(Method method, long offset, long length) {

  /** How a file is compressed. */
  enum Method {
    STORED,
    DEFLATED,
    GZIP
  }

  /** Its bytes, unpacked. */
  InputStream open(Path file) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(file);
    try {
      channel.position(offset);
      InputStream raw =
          BoundedInputStream.builder()
              .setInputStream(Channels.newInputStream(channel))
              .setMaxCount(length)
              .get();
      return switch (method) {
        case STORED -> raw;
        case GZIP -> new GZIPInputStream(raw);
        case DEFLATED -> new RawInflater(raw);
      };
    } catch (IOException e) {
      channel.close();
      throw e;
    }
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
