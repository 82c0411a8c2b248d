package jikenbo.report.workbook.quality;

import java.util.Map;
import jikenbo.casebook.field.Field;
import jikenbo.fact.Confidence;
import jikenbo.report.Calibration;
import jikenbo.report.Calibration.Measured;
import jikenbo.report.FieldLabels;
import jikenbo.report.Labels;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;

/**
 * How often values of each level of confidence were right, on notices that persons had labelled.
 */
final class CalibrationTable {

  private static final Look COUNT = Look.CELL.format(Look.COUNT);
  private static final Look SHARE = Look.CELL.format(Look.SHARE);

  private final Canvas canvas;

  CalibrationTable(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Puts the table below a row; returns the row after it. */
  int fill(int top) {
    canvas.height(top, 18);
    canvas.text(top, 0, "確信度ごとの正しさ（開発時の測定）", Look.SECTION);
    heads(top + 1);
    int row = top + 2;
    for (Map.Entry<Field<?>, Map<Confidence, Measured>> field :
        Calibration.load().fields().entrySet()) {
      canvas.text(
          row, 0, FieldLabels.name(field.getKey()) + "（" + field.getKey().name() + "）", Look.CELL);
      int column = 1;
      for (Confidence level : Confidence.values()) {
        level(row, column, field.getValue().getOrDefault(level, Measured.NONE));
        column += 2;
      }
      row++;
    }
    canvas.text(
        row++,
        0,
        "人がラベルを付けた開発用の通知で測った値で、この報告書の通知の値ではありません。組織名は規則を作るのにも使った通知のため、実際より高めに出ます。ほかは調整に使わなかった通知での値です。",
        Look.NOTE);
    return row;
  }

  private void heads(int row) {
    canvas.height(row, 30);
    canvas.text(row, 0, "項目", Look.HEAD);
    int column = 1;
    for (Confidence level : Confidence.values()) {
      canvas.text(row, column++, Labels.of(level) + "\nn（件）", Look.HEAD);
      canvas.text(row, column++, Labels.of(level) + "\n正しい割合（%）", Look.HEAD);
    }
  }

  private void level(int row, int column, Measured measured) {
    canvas.number(row, column, measured.values(), COUNT);
    canvas.number(row, column + 1, measured.values() == 0 ? null : measured.share(), SHARE);
  }
}
