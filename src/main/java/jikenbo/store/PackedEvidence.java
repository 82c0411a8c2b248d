package jikenbo.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;

/** The evidence of a notice as one compressed field: there are a score of pieces for each. */
final class PackedEvidence {

  private PackedEvidence() {}

  static byte[] pack(List<Evidence> evidence) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(new DeflaterOutputStream(packed, deflater, 1 << 12))) {
      out.writeInt(evidence.size());
      for (Evidence piece : evidence) {
        write(out, piece.field());
        write(out, piece.value());
        write(out, piece.confidence().name());
        write(out, piece.rule());
        out.writeInt(piece.line());
        write(out, piece.quote());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** The pieces in the order in which they were packed. */
  static List<Evidence> unpack(byte[] packed) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      int size = in.readInt();
      List<Evidence> evidence = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        evidence.add(
            new Evidence(
                read(in),
                read(in),
                Confidence.valueOf(read(in)),
                read(in),
                in.readInt(),
                read(in)));
      }
      return evidence;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
