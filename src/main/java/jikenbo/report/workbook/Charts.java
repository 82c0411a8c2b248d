package jikenbo.report.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws native charts of filled cells onto a sheet. */
final class Charts {

  private static final String MONTH_LABEL = "yy/m";
  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE);
  private static final List<PresetLineDash> DASHES =
      List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT);

  /** Room for the label at the end of the longest bar. */
  private static final double LABEL_ROOM = 1.2;

  /** Room for the label on top of the highest column. */
  private static final double HEAD_ROOM = 1.08;

  /** Part of a chart's height that its title takes. */
  private static final double TITLE_SHARE = 0.15;

  /** Points to the left and right of a name. */
  private static final double NAME_MARGIN = 12;

  /** Longer numbers over thirteen columns would run into each other. */
  private static final double LONGEST_LABEL = 10_000;

  private final Canvas canvas;

  Charts(Canvas canvas) {
    this.canvas = canvas;
  }

  /**
   * Upright columns over months; several series are stacked, a single one carries its values where
   * they are short.
   */
  void columns(Box box, String title, Block months, List<Series> series) {
    XSSFChart chart = frame(box, title, series.size() > 1);
    XDDFCategoryAxis bottom = months(chart);
    XDDFValueAxis left = numbers(chart, AxisPosition.LEFT, stackedTop(series) * HEAD_ROOM);
    grid(left);
    XDDFBarChartData data = bars(chart, BarDirection.COL, bottom, left);
    data.setGapWidth(gap(months.size(), 20, 45));
    if (series.size() > 1) {
      data.setBarGrouping(BarGrouping.STACKED);
      data.setOverlap((byte) 100);
    }
    boolean labelled = series.size() == 1 && largest(series) < LONGEST_LABEL;
    series.forEach(one -> add(data, months, one, labelled));
    plot(chart, data);
  }

  /** Lying bars, the first category on top, each with its value at its end. */
  void bars(Box box, String title, Block categories, List<Series> series) {
    XSSFChart chart = frame(box, title, series.size() > 1);
    XDDFCategoryAxis left = chart.createCategoryAxis(AxisPosition.LEFT);
    left.setOrientation(AxisOrientation.MAX_MIN);
    quiet(left);
    everyLabel(chart);
    XDDFValueAxis bottom = numbers(chart, AxisPosition.BOTTOM, largest(series) * LABEL_ROOM);
    bottom.setVisible(false);
    XDDFBarChartData data = bars(chart, BarDirection.BAR, left, bottom);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(gap(categories.size(), 9, 35));
    series.forEach(one -> add(data, categories, one, true));
    plot(chart, data);
    leaveRoom(
        chart,
        (TextSize.points(categories.longest(), ChartText.SIZE) + NAME_MARGIN)
            / canvas.width(box.left(), box.right()));
  }

  /** Up to three lines over months, told apart by dashes and markers too. */
  void lines(Box box, String title, Block months, List<Series> series) {
    XSSFChart chart = frame(box, title, true);
    XDDFCategoryAxis bottom = months(chart);
    XDDFValueAxis left = numbers(chart, AxisPosition.LEFT, largest(series));
    grid(left);
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    for (int i = 0; i < series.size(); i++) {
      Series one = series.get(i);
      XDDFLineChartData.Series line =
          (XDDFLineChartData.Series) data.addSeries(months.categories(), one.values().numbers());
      line.setTitle(one.name(), null);
      line.setSmooth(false);
      line.setMarkerStyle(MARKERS.get(i));
      line.setMarkerSize((short) 6);
      XDDFLineProperties properties = new XDDFLineProperties(one.colour().fill());
      properties.setWidth(2.0);
      properties.setPresetDash(new XDDFPresetLineDash(DASHES.get(i)));
      line.setLineProperties(properties);
      var marker = line.getCTLineSer().getMarker().addNewSpPr();
      marker.addNewSolidFill().addNewSrgbClr().setVal(one.colour().bytes());
      marker.addNewLn().addNewNoFill();
    }
    plot(chart, data);
  }

  private static void plot(XSSFChart chart, XDDFChartData data) {
    chart.plot(data);
    XDDFShapeProperties area = chart.getOrAddShapeProperties();
    area.setFillProperties(new XDDFNoFillProperties());
    area.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
  }

  /** Keeps the left of the chart for names: left to itself a program drops those that are long. */
  private static void leaveRoom(XSSFChart chart, double names) {
    CTManualLayout layout = chart.getCTChart().getPlotArea().getLayout().addNewManualLayout();
    layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    layout.addNewXMode().setVal(STLayoutMode.EDGE);
    layout.addNewYMode().setVal(STLayoutMode.EDGE);
    layout.addNewX().setVal(names);
    layout.addNewY().setVal(TITLE_SHARE);
    layout.addNewW().setVal(0.98 - names);
    layout.addNewH().setVal(0.97 - TITLE_SHARE);
  }

  /** The gap, in percent of a bar, that keeps few bars no thicker than many. */
  private static int gap(int bars, int most, int narrowest) {
    int widest = 500;
    return Math.min(widest, Math.max(narrowest, (most - bars) * 100 / bars));
  }

  private XSSFChart frame(Box box, String title, boolean legend) {
    XSSFChart chart = canvas.sheet().createDrawingPatriarch().createChart(box.anchor());
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    ChartText.dress(chart.getCTChartSpace().addNewTxPr(), ChartText.SIZE, false, Palette.INK);
    CTShapeProperties card = chart.getCTChartSpace().addNewSpPr();
    card.addNewSolidFill().addNewSrgbClr().setVal(Palette.WHITE.bytes());
    card.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(Palette.RULE.bytes());
    chart.setTitleText(title);
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
    return chart;
  }

  private static XDDFCategoryAxis months(XSSFChart chart) {
    XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
    axis.setNumberFormat(MONTH_LABEL);
    chart.getCTChart().getPlotArea().getCatAxArray(0).getNumFmt().setSourceLinked(false);
    quiet(axis);
    everyLabel(chart);
    return axis;
  }

  private static void everyLabel(XSSFChart chart) {
    chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
  }

  private static XDDFValueAxis numbers(XSSFChart chart, AxisPosition position, double largest) {
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

  private static void grid(XDDFValueAxis axis) {
    XDDFLineProperties line = new XDDFLineProperties(Palette.HEADER.fill());
    line.setWidth(0.5);
    axis.getOrAddMajorGridProperties().setLineProperties(line);
  }

  private static XDDFBarChartData bars(
      XSSFChart chart, BarDirection direction, XDDFChartAxis categories, XDDFValueAxis values) {
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(direction);
    data.setVaryColors(false);
    return data;
  }

  private static void add(XDDFBarChartData data, Block categories, Series one, boolean labelled) {
    XDDFBarChartData.Series bar =
        (XDDFBarChartData.Series) data.addSeries(categories.categories(), one.values().numbers());
    bar.setTitle(one.name(), null);
    bar.setFillProperties(one.colour().fill());
    bar.setInvertIfNegative(false);
    CTBarSer series = bar.getCTBarSer();
    one.points()
        .forEach(
            (place, colour) -> {
              CTDPt point = series.addNewDPt();
              point.addNewIdx().setVal(place);
              point.addNewInvertIfNegative().setVal(false);
              point.addNewBubble3D().setVal(false);
              point.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(colour.bytes());
            });
    if (labelled) {
      ChartText.values(series.addNewDLbls(), one.label());
    }
  }

  private static double largest(List<Series> series) {
    return series.stream().mapToDouble(one -> one.values().largest()).max().orElse(0);
  }

  /** No stack is higher than the highest of each series together. */
  private static double stackedTop(List<Series> series) {
    return series.stream().mapToDouble(one -> one.values().largest()).sum();
  }
}
