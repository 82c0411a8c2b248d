package jikenbo.report.workbook.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jikenbo.casebook.Disclosure;
import jikenbo.coding.Codes;
import jikenbo.fact.Affected;
import jikenbo.fact.NoticeFacts;
import jikenbo.report.Labels;
import jikenbo.report.MethodNames;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import org.jspecify.annotations.Nullable;

/**
 * A column of 一覧.
 *
 * @param head its name, which the table repeats
 * @param width in digits of standard size
 * @param look of its cells
 * @param value for a disclosure: text, a number, a day or a month; null where it is not known
 */
record ListColumn(
    String head, double width, Look look, Function<Disclosure, @Nullable Object> value) {

  /** Columns from the left that are printed; those after them are for filters and look-ups. */
  static final int PRINTED = 11;

  /** The column of ids, from 0. */
  static final int ID = 27;

  private static final Look TEXT = Look.CELL.wrapped();
  private static final Look CENTRED = Look.CELL.centred();
  private static final Look COUNT = Look.CELL.format(Look.COUNT);
  private static final Look DAY = Look.CELL.format(Look.DAY).centred();
  private static final Look MONTH = Look.CELL.format(Look.MONTH).centred();

  /** Whether its cells lead to the address that they show. */
  boolean isAddress() {
    return head.equals("出典URL");
  }

  /** Its width in points. */
  double points() {
    return width * Canvas.POINTS_PER_UNIT;
  }

  /** Every column, from left to right. */
  static List<ListColumn> all(MethodNames methods) {
    List<ListColumn> columns = new ArrayList<>(printed());
    columns.addAll(details(methods));
    return columns;
  }

  private static List<ListColumn> printed() {
    return List.of(
        fact("公表月", 11, MONTH, NoticeFacts::reportMonth),
        fact("公表日", 11, DAY, NoticeFacts::publishedOn),
        fact("組織名", 27, TEXT, NoticeFacts::organization),
        fact("件名", 39, TEXT, NoticeFacts::title),
        fact("種別", 6, CENTRED, facts -> facts.update() ? "続報" : "新規"),
        code("原因", 14, TEXT, codes -> codes.cause().nameJa()),
        code("分野", 18.5, TEXT, codes -> codes.sector().nameJa()),
        affected("影響数", 10, COUNT, Affected::count),
        affected("単位", 6, CENTRED, affected -> affected.unit().code()),
        new ListColumn("出典ファイル", 18, TEXT, disclosure -> disclosure.source().file()),
        new ListColumn("出典行", 8, COUNT, disclosure -> disclosure.source().line()));
  }

  private static List<ListColumn> details(MethodNames methods) {
    return List.of(
        code("手口", 18, TEXT, codes -> methods.of(codes.methodCode())),
        affected("数の表し方", 11, CENTRED, affected -> Labels.of(affected.qualifier())),
        affected("影響の確度", 11, CENTRED, affected -> Labels.of(affected.certainty())),
        fact("発生日（始）", 13, DAY, NoticeFacts::occurredFrom),
        fact("発生日（終）", 13, DAY, NoticeFacts::occurredTo),
        fact("発覚日", 11, DAY, NoticeFacts::detectedOn),
        fact("発覚までの日数", 15, COUNT, NoticeFacts::daysToDetect),
        fact("公表までの日数", 15, COUNT, NoticeFacts::daysToDisclose),
        fact("委託先等", 24, TEXT, NoticeFacts::thirdParty),
        fact("都道府県", 11, CENTRED, NoticeFacts::prefecture),
        fact("団体コード", 12, CENTRED, NoticeFacts::localGovernmentCode),
        fact("公表月の根拠", 14, CENTRED, facts -> Labels.of(facts.publishedOnBasis())),
        code("原因の確信度", 14, CENTRED, codes -> Labels.of(codes.causeConfidence())),
        code("分野の確信度", 14, CENTRED, codes -> Labels.of(codes.sectorConfidence())),
        new ListColumn("訂正", 7, CENTRED, disclosure -> disclosure.corrected() ? "あり" : null),
        fact("事件簿番号", 12, CENTRED, NoticeFacts::caseNumber),
        new ListColumn("公表ID", 20, Look.CELL, Disclosure::id),
        new ListColumn("事案ID", 20, Look.CELL, Disclosure::incidentId),
        new ListColumn("出典URL", 40, Look.CELL, disclosure -> disclosure.imprint().url()));
  }

  private static ListColumn fact(
      String head, double width, Look look, Function<NoticeFacts, @Nullable Object> value) {
    return new ListColumn(head, width, look, disclosure -> value.apply(disclosure.facts()));
  }

  private static ListColumn code(
      String head, double width, Look look, Function<Codes, @Nullable Object> value) {
    return new ListColumn(head, width, look, disclosure -> value.apply(disclosure.codes()));
  }

  private static ListColumn affected(
      String head, double width, Look look, Function<Affected, Object> value) {
    return new ListColumn(
        head,
        width,
        look,
        disclosure -> {
          Affected affected = disclosure.facts().affected();
          return affected == null ? null : value.apply(affected);
        });
  }
}
