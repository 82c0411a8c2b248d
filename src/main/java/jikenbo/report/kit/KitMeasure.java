package jikenbo.report.kit;

import java.util.List;

/**
 * Something that readers count, described once for SQL and DAX.
 *
 * @param code its name in SQL
 * @param name its name in Power BI, which is that of the workbook
 * @param description what it counts, in Japanese
 * @param table whose rows it counts
 * @param aggregate how
 * @param column what is added up or told apart; empty where rows are counted
 */
record KitMeasure(
    String code,
    String name,
    String description,
    String table,
    Aggregate aggregate,
    String column) {

  /** Every measure. */
  static final List<KitMeasure> ALL =
      List.of(
          new KitMeasure("disclosures", "公表件数", "公表（新規と続報）の件数。", "disclosures", Aggregate.ROWS, ""),
          new KitMeasure(
              "incidents", "事案数", "事案の数。最初の公表の月・原因・分野に1回だけ数える。", "incidents", Aggregate.ROWS, ""),
          new KitMeasure(
              "organizations",
              "影響組織数",
              "組織名の異なり数。月や分類を足し上げても合計にならない。",
              "disclosures",
              Aggregate.DISTINCT,
              "organization"),
          new KitMeasure(
              "people",
              "影響人数",
              "人数が判明した事案の人数。どの事案にも人数の記載がなければ空。",
              "incidents",
              Aggregate.SUM,
              "affected_people"),
          new KitMeasure(
              "people_without_largest",
              "影響人数（最大の1件を除く）",
              "最大の1件を除いた影響人数。判明した事案が2件に満たなければ空。",
              "incidents",
              Aggregate.SUM_WITHOUT_LARGEST,
              "affected_people"),
          new KitMeasure(
              "records",
              "影響件数",
              "人数ではなく件数だけが判明した事案の件数。人数とは足さない。",
              "incidents",
              Aggregate.SUM_OF_KNOWN,
              "affected_records"));

  /** How rows become a number. */
  enum Aggregate {
    /** How many there are. */
    ROWS,
    /** How many known values differ. */
    DISTINCT,
    /** The known values together; nothing where there are rows and none has one, 0 without rows. */
    SUM,
    /** The known values together; nothing where there is none. */
    SUM_OF_KNOWN,
    /** The known values but the largest; nothing where fewer than two are known. */
    SUM_WITHOUT_LARGEST
  }
}
