package jikenbo.report.workbook.chart;

import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.Rgb;
import jikenbo.report.workbook.look.Styles;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** The letters of charts. */
final class ChartText {

  /** Size of all but the title, in points. */
  static final int SIZE = 8;

  private ChartText() {}

  /** Sets the letters of all that has none of its own. */
  static void dress(CTTextBody body, int size, boolean bold, Rgb ink) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph paragraph = body.addNewP();
    dress(paragraph.addNewPPr().addNewDefRPr(), size, bold, ink);
    paragraph.addNewEndParaRPr().setLang("ja-JP");
  }

  static void dress(CTTextCharacterProperties letters, int size, boolean bold, Rgb ink) {
    letters.setSz(size * 100);
    letters.setB(bold);
    letters.setLang("ja-JP");
    letters.addNewSolidFill().addNewSrgbClr().setVal(ink.bytes());
    letters.addNewLatin().setTypeface(Styles.TYPEFACE);
    letters.addNewEa().setTypeface(Styles.TYPEFACE);
  }

  /** Writes its value at the end of every bar. */
  static void values(CTDLbls labels, String format) {
    labels.addNewNumFmt().setFormatCode(format);
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewSpPr().addNewNoFill();
    labels.getSpPr().addNewLn().addNewNoFill();
    dress(labels.addNewTxPr(), SIZE, false, Palette.INK);
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
