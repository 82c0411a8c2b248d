package jikenbo.report.workbook.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.casebook.field.FieldType.Form;
import jikenbo.report.FieldLabels;
import jikenbo.report.MethodNames;
import jikenbo.report.workbook.look.Look;

/**
 * The columns of 一覧: the fields of the catalogue, and what tells where a notice is found. Fields
 * that nobody gave a place stand behind those that have one.
 */
final class ListColumns {

  private static final List<Place> FIRST =
      List.of(
          place(Catalogue.REPORT_MONTH, 11),
          place(Catalogue.PUBLISHED_ON, 11),
          place(Catalogue.ORGANIZATION, 27),
          place(Catalogue.TITLE, 39),
          place(Catalogue.IS_UPDATE, 6),
          place(Catalogue.CAUSE_CODE, 14),
          place(Catalogue.SECTOR_CODE, 18.5),
          place(Catalogue.AFFECTED_COUNT, 10),
          new Place(Catalogue.AFFECTED_UNIT, "単位", 6));

  private static final List<Place> DETAILS =
      List.of(
          place(Catalogue.METHOD_CODE, 18),
          place(Catalogue.AFFECTED_QUALIFIER, 11),
          place(Catalogue.AFFECTED_CERTAINTY, 11),
          place(Catalogue.OCCURRED_FROM, 13),
          place(Catalogue.OCCURRED_TO, 13),
          place(Catalogue.DETECTED_ON, 11),
          place(Catalogue.DAYS_TO_DETECT, 15),
          place(Catalogue.DAYS_TO_DISCLOSE, 15),
          place(Catalogue.THIRD_PARTY, 24),
          place(Catalogue.PREFECTURE, 11),
          place(Catalogue.LOCAL_GOVERNMENT_CODE, 12),
          place(Catalogue.PUBLISHED_ON_BASIS, 14),
          place(Catalogue.CAUSE_CONFIDENCE, 14),
          place(Catalogue.SECTOR_CONFIDENCE, 14));

  private static final Place NUMBER = place(Catalogue.CASE_NUMBER, 12);

  private static final double OTHER_WIDTH = 18;

  private static final List<Place> OTHERS = others();

  /** Columns from the left that are printed; those after them are for filters and look-ups. */
  static final int PRINTED = FIRST.size() + 2;

  /** The column of ids, from 0. */
  static final int ID = PRINTED + DETAILS.size() + OTHERS.size() + 2;

  private ListColumns() {}

  /** Every column, from left to right. */
  static List<ListColumn> all(MethodNames methods) {
    List<ListColumn> columns = new ArrayList<>();
    FIRST.forEach(place -> columns.add(place.column(methods)));
    columns.add(
        new ListColumn(
            "出典ファイル", 18, Look.CELL.wrapped(), disclosure -> disclosure.source().file()));
    columns.add(
        new ListColumn(
            "出典行", 8, Look.CELL.format(Look.COUNT), disclosure -> disclosure.source().line()));
    DETAILS.forEach(place -> columns.add(place.column(methods)));
    OTHERS.forEach(place -> columns.add(place.column(methods)));
    columns.add(
        new ListColumn(
            "訂正", 7, Look.CELL.centred(), disclosure -> disclosure.corrected() ? "あり" : null));
    columns.add(NUMBER.column(methods));
    columns.add(new ListColumn("公表ID", 20, Look.CELL, Disclosure::id));
    columns.add(new ListColumn("事案ID", 20, Look.CELL, Disclosure::incidentId));
    columns.add(
        new ListColumn(
            ListColumn.ADDRESS, 40, Look.CELL, disclosure -> disclosure.imprint().url()));
    return columns;
  }

  /** Several codes do not stand in one cell. */
  private static List<Place> others() {
    List<Field<?>> placed =
        Stream.of(FIRST, DETAILS, List.of(NUMBER))
            .flatMap(List::stream)
            .<Field<?>>map(Place::field)
            .toList();
    return Catalogue.FIELDS.stream()
        .filter(field -> !placed.contains(field) && !field.is(Form.CODES))
        .map(field -> place(field, OTHER_WIDTH))
        .toList();
  }

  private static Place place(Field<?> field, double width) {
    return new Place(field, FieldLabels.name(field), width);
  }

  /**
   * The place of a field.
   *
   * @param field the field
   * @param head what the column is called
   * @param width in digits of standard size
   */
  private record Place(Field<?> field, String head, double width) {

    ListColumn column(MethodNames methods) {
      return ListColumn.of(field, head, width, methods);
    }
  }
}
