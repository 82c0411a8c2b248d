package jikenbo.revision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;

/**
 * A published table in which issues are compared.
 *
 * @param code the file name without its ending
 * @param keys the columns that tell rows apart
 * @param measures the columns that are compared
 * @param clues other columns that tell why something changed
 */
public record ComparedTable(
    String code, List<String> keys, List<String> measures, List<String> clues) {

  /** Facts are compared; places, confidences and what follows from other columns are not. */
  public static final ComparedTable DISCLOSURES =
      new ComparedTable(
          "disclosures",
          List.of("disclosure_id"),
          Catalogue.CORRECTABLE.stream().map(Field::name).toList(),
          List.of("incident_id", "source_file", "corrected"));

  /** Of the ids only the own one is looked at. */
  public static final ComparedTable INCIDENTS =
      new ComparedTable(
          "incidents",
          List.of("incident_id"),
          List.of(
              "case_number",
              "report_month",
              "cause_code",
              "method_code",
              "sector_code",
              "organizations",
              "disclosures",
              "affected_people",
              "affected_records",
              "third_party"),
          List.of());

  /** Every count of every cell. */
  public static final ComparedTable MONTHLY_STATISTICS =
      new ComparedTable(
          "monthly_statistics",
          List.of("report_month", "cause_code", "sector_code"),
          List.of(
              "disclosures_new",
              "disclosures_update",
              "incidents",
              "organizations",
              "affected_people",
              "affected_known",
              "affected_unknown",
              "affected_records",
              "records_known"),
          List.of());

  /** Divides the parts of a key. */
  public static final String KEY_SEPARATOR = "|";

  /** Copies the lists. */
  public ComparedTable {
    keys = List.copyOf(keys);
    measures = List.copyOf(measures);
    clues = List.copyOf(clues);
  }

  /** Every column that a comparison looks at. */
  List<String> columns() {
    return Stream.of(keys, measures, clues).flatMap(List::stream).toList();
  }

  /** The key of a row; no part of it is ever empty. */
  String key(Row row) {
    return keys.stream()
        .map(column -> String.valueOf(row.get(column)))
        .collect(Collectors.joining(KEY_SEPARATOR));
  }
}
