package jikenbo.report.workbook.chart;

import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * A chart with its title and axes. Every colour, letter and line is set, so that it looks the same
 * in every program.
 */
final class ChartFrame {

  private static final String MONTH_LABEL = "yy/m";

  /** Part of a chart's height that its title takes. */
  private static final double TITLE_SHARE = 0.15;

  private final XSSFChart chart;

  /**
   * A chart without figures.
   *
   * @param description what it shows, in words
   */
  ChartFrame(XSSFSheet sheet, Box box, Caption caption, String description, boolean legend) {
    chart = sheet.createDrawingPatriarch().createChart(box.anchor());
    XSSFGraphicFrame frame = chart.getGraphicFrame();
    frame.setName(caption.name());
    frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(description);
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    ChartText.dress(chart.getCTChartSpace().addNewTxPr(), ChartText.SIZE, false, Palette.INK);
    CTShapeProperties card = chart.getCTChartSpace().addNewSpPr();
    card.addNewSolidFill().addNewSrgbClr().setVal(Palette.WHITE.bytes());
    card.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(Palette.RULE.bytes());
    chart.setTitleText(caption.title());
    chart.setTitleOverlay(false);
    ChartText.dress(
        chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr(),
        9,
        true,
        Palette.NAVY);
    chart.setAutoTitleDeleted(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    if (legend) {
      chart.getOrAddLegend().setPosition(LegendPosition.TOP);
      chart.getOrAddLegend().setOverlay(false);
    }
  }

  /** An axis of months below. */
  XDDFCategoryAxis months() {
    XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
    axis.setNumberFormat(MONTH_LABEL);
    chart.getCTChart().getPlotArea().getCatAxArray(0).getNumFmt().setSourceLinked(false);
    quiet(axis);
    everyLabel();
    return axis;
  }

  private void everyLabel() {
    chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
  }

  /** An axis of whole numbers from 0 with room for the largest. */
  private XDDFValueAxis numbers(AxisPosition position, double largest) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setNumberFormat(Look.COUNT);
    chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
    Scale scale = Scale.upTo(largest);
    axis.setMinimum(0);
    axis.setMaximum(scale.top());
    axis.setMajorUnit(scale.step());
    quiet(axis);
    axis.getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    return axis;
  }

  private static void quiet(XDDFChartAxis axis) {
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(Palette.RULE.fill()));
  }

  /** An axis of whole numbers to the left, with lines across. */
  XDDFValueAxis numbers(double largest) {
    XDDFValueAxis axis = numbers(AxisPosition.LEFT, largest);
    XDDFLineProperties line = new XDDFLineProperties(Palette.HEADER.fill());
    line.setWidth(0.5);
    axis.getOrAddMajorGridProperties().setLineProperties(line);
    return axis;
  }

  /** An axis of names to the left, the first on top. */
  XDDFCategoryAxis names() {
    XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.LEFT);
    axis.setOrientation(AxisOrientation.MAX_MIN);
    quiet(axis);
    everyLabel();
    return axis;
  }

  /** An axis of whole numbers that is not shown, for bars that carry their values. */
  XDDFValueAxis hiddenNumbers(double largest) {
    XDDFValueAxis axis = numbers(AxisPosition.BOTTOM, largest);
    axis.setVisible(false);
    return axis;
  }

  /** Begins the figures over two axes. */
  XDDFChartData data(ChartTypes type, XDDFChartAxis categories, XDDFValueAxis values) {
    XDDFChartData data = chart.createData(type, categories, values);
    data.setVaryColors(false);
    return data;
  }

  /** Draws the figures. */
  void plot(XDDFChartData data) {
    chart.plot(data);
    XDDFShapeProperties area = chart.getOrAddShapeProperties();
    area.setFillProperties(new XDDFNoFillProperties());
    area.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  /**
   * Keeps a part of the chart's width for names: left to itself a program drops those that are
   * long.
   */
  void leaveRoom(double names) {
    CTManualLayout layout = chart.getCTChart().getPlotArea().getLayout().addNewManualLayout();
    layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(names);
    layout.addNewY().setVal(TITLE_SHARE);
    layout.addNewW().setVal(0.98 - names);
    layout.addNewH().setVal(0.97 - TITLE_SHARE);
  }
}
