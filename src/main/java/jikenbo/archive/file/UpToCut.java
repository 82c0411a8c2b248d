package jikenbo.archive.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.function.IOFunction;
import org.jspecify.annotations.Nullable;

/** What can be unpacked of data that are cut: it ends where they do, without complaint. */
final class UpToCut extends InputStream {

  private final InputStream raw;

  /** Null where not even the head of the compressed data is left. */
  private final @Nullable InputStream unpacked;

  UpToCut(InputStream raw, IOFunction<InputStream, InputStream> unpack) throws IOException {
    this.raw = raw;
    this.unpacked = begin(unpack);
  }

  private @Nullable InputStream begin(IOFunction<InputStream, InputStream> unpack)
      throws IOException {
    try {
      return unpack.apply(raw);
    } catch (EOFException e) {
      return null;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return unpacked == null ? -1 : unpacked.read(buffer, offset, length);
    } catch (EOFException e) {
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    if (unpacked != null) {
      unpacked.close();
    }
    raw.close();
  }
}
