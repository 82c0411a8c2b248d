package jikenbo.revision;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a row in one array of bytes. A former issue can have hundreds of thousands of rows,
 * which as single texts would take three times as much memory.
 */
final class PackedRow {

  /** Ends each field: a byte that no text in UTF-8 contains. */
  private static final int END = 0xFF;

  private final byte[] bytes;

  private PackedRow(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Keeps these columns of a row. */
  static PackedRow of(Row row, List<String> columns) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(256);
    for (String column : columns) {
      String field = row.get(column);
      if (field != null) {
        packed.writeBytes(field.getBytes(StandardCharsets.UTF_8));
      }
      packed.write(END);
    }
    return new PackedRow(packed.toByteArray());
  }

  /**
   * The row again.
   *
   * @param columns those it was packed with
   */
  Row unpack(List<String> columns) {
    Map<String, @Nullable String> fields = new HashMap<>();
    int start = 0;
    for (String column : columns) {
      int end = start;
      while ((bytes[end] & 0xFF) != END) {
        end++;
      }
      if (end > start) {
        fields.put(column, new String(bytes, start, end - start, StandardCharsets.UTF_8));
      }
      start = end + 1;
    }
    return fields::get;
  }
}
