package jikenbo.report.workbook.sheet;

import java.util.Comparator;
import java.util.Optional;
import jikenbo.fact.DataType;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.survey.FeatureCounts;
import jikenbo.statistics.survey.Survey;

/** 情報の種類: which kinds of data leaked or may have leaked. */
public final class DataTypeSheet {

  private static final Comparator<Optional<DataType>> DECLARED =
      Comparator.comparing(type -> type.map(Enum::ordinal).orElse(Integer.MAX_VALUE));

  private static final FeatureTable.Words<Optional<DataType>> WORDS =
      new FeatureTable.Words<>(
          "data-types",
          "情報の種類",
          "情報の種類",
          "コード",
          type -> type.map(DataType::nameJa).orElse("記載なし・流出なし"),
          type -> type.map(DataType::code).orElse("unknown"),
          Optional.of(Optional.empty()),
          false,
          "1件の公表が複数の種類を挙げるため、足し上げても公表件数になりません。");

  private final Canvas canvas;
  private final Survey survey;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public DataTypeSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    FeatureCounts<Optional<DataType>> counts = survey.features().dataTypes();
    new FeatureTable<>(canvas, survey, WORDS, counts, DECLARED).fill(print);
  }
}
