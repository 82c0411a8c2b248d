package jikenbo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.casebook.ReviewedValue;
import jikenbo.fact.Confidence;
import jikenbo.fact.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * The evidence that is published for each disclosure: what was read of values that hold, and the
 * corrections of those that do not.
 */
final class EvidenceRows {

  /** A row for each disclosure; the store holds its evidence with the notice. */
  static final String SELECT =
      """
      SELECT disclosure.id, page.source_file, disclosure.method_code, disclosure.report_month,
        disclosure.affected_count, evidence.pieces
      FROM disclosure
      JOIN evidence ON evidence.post_id = disclosure.post_id
      JOIN post ON post.post_id = disclosure.post_id
      JOIN page ON page.page_id = post.page_id
      ORDER BY disclosure.id
      """;

  private static final Comparator<DisclosureEvidence> ORDER =
      Comparator.comparingInt((DisclosureEvidence row) -> row.evidence().line())
          .thenComparing(row -> row.evidence().field());

  private final Map<String, Map<String, ReviewedValue>> overruled = new HashMap<>();

  /** With the values that a person overruled; there are as many as lines of the corrections. */
  EvidenceRows(Stream<ReviewedValue> reviewed) {
    reviewed
        .filter(ReviewedValue::overruled)
        .forEach(
            value ->
                overruled
                    .computeIfAbsent(value.disclosureId(), id -> new HashMap<>())
                    .put(value.field(), value));
  }

  /** The rows of one disclosure, by line and field. */
  List<DisclosureEvidence> of(ResultSet row, int number) throws SQLException {
    String id = row.getString("id");
    String file = row.getString("source_file");
    Published published = Published.of(row);
    Map<String, ReviewedValue> corrections = overruled.getOrDefault(id, Map.of());
    Stream<DisclosureEvidence> read =
        PackedEvidence.unpack(row.getBytes("pieces")).stream()
            .filter(piece -> !corrections.containsKey(piece.field()) && published.shows(piece))
            .map(piece -> new DisclosureEvidence(id, file, piece));
    return Stream.concat(read, corrections.values().stream().map(EvidenceRows::correction))
        .sorted(ORDER)
        .toList();
  }

  private static DisclosureEvidence correction(ReviewedValue value) {
    return new DisclosureEvidence(
        value.disclosureId(),
        value.source().file(),
        new Evidence(
            value.field(),
            Objects.requireNonNullElse(value.value(), ""),
            Confidence.HIGH,
            "correction",
            value.source().line(),
            value.reason()));
  }

  /** What a disclosure shows. */
  private record Published(String methodCode, @Nullable String reportMonth, boolean hasCount) {

    static Published of(ResultSet row) throws SQLException {
      row.getLong("affected_count");
      boolean hasCount = !row.wasNull();
      return new Published(row.getString("method_code"), row.getString("report_month"), hasCount);
    }

    /** A value that follows from others can be another one since they were corrected. */
    boolean shows(Evidence piece) {
      return switch (piece.field()) {
        case "method_code" -> piece.value().equals(methodCode);
        case "report_month" -> piece.value().equals(reportMonth);
        case "affected_unit", "affected_qualifier", "affected_certainty" -> hasCount;
        default -> true;
      };
    }
  }
}
