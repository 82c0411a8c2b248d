package jikenbo.report.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;

/** Draws native charts of filled cells onto a sheet. */
final class Charts {

  private static final String MONTH_LABEL = "yy/m";
  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE);
  private static final List<PresetLineDash> DASHES =
      List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT);

  private final XSSFSheet sheet;

  Charts(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Upright columns over months; several series are stacked, a single one carries its values. */
  void columns(Box box, String title, Block months, List<Series> series) {
    XSSFChart chart = frame(box, title, series.size() > 1);
    XDDFCategoryAxis bottom = months(chart);
    XDDFValueAxis left = numbers(chart, AxisPosition.LEFT, stackedTop(series));
    grid(left);
    XDDFBarChartData data = bars(chart, BarDirection.COL, bottom, left);
    data.setGapWidth(45);
    if (series.size() > 1) {
      data.setBarGrouping(BarGrouping.STACKED);
      data.setOverlap((byte) 100);
    }
    series.forEach(one -> add(data, months, one, series.size() == 1));
    chart.plot(data);
  }

  /** Lying bars, the first category on top, each with its value at its end. */
  void bars(Box box, String title, Block categories, List<Series> series) {
    XSSFChart chart = frame(box, title, series.size() > 1);
    XDDFCategoryAxis left = chart.createCategoryAxis(AxisPosition.LEFT);
    left.setOrientation(AxisOrientation.MAX_MIN);
    quiet(left);
    XDDFValueAxis bottom = numbers(chart, AxisPosition.BOTTOM, largest(series));
    bottom.setVisible(false);
    XDDFBarChartData data = bars(chart, BarDirection.BAR, left, bottom);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(series.size() > 1 ? 40 : 35);
    series.forEach(one -> add(data, categories, one, true));
    chart.plot(data);
  }

  /** Up to three lines over months, told apart by dashes and markers too. */
  void lines(Box box, String title, Block months, List<Series> series) {
    XSSFChart chart = frame(box, title, true);
    XDDFCategoryAxis bottom = months(chart);
    XDDFValueAxis left = numbers(chart, AxisPosition.LEFT, largest(series));
    grid(left);
    XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
    data.setVaryColors(false);
    for (int i = 0; i < series.size(); i++) {
      Series one = series.get(i);
      XDDFLineChartData.Series line =
          (XDDFLineChartData.Series) data.addSeries(months.categories(), one.values().numbers());
      line.setTitle(one.name().cornerText(), one.name().corner());
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
    chart.plot(data);
  }

  private XSSFChart frame(Box box, String title, boolean legend) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(box.anchor());
    chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
    ChartText.dress(chart.getCTChartSpace().addNewTxPr(), 8, false, Palette.INK);
    chart.getOrAddShapeProperties().setFillProperties(Palette.WHITE.fill());
    chart.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(Palette.RULE.fill()));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    ChartText.dress(
        chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).addNewRPr(),
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
    quiet(axis);
    CTCatAx every = chart.getCTChart().getPlotArea().getCatAxArray(0);
    every.addNewTickLblSkip().setVal(1);
    return axis;
  }

  private static XDDFValueAxis numbers(XSSFChart chart, AxisPosition position, double largest) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setNumberFormat(Look.COUNT);
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
    bar.setTitle(one.name().cornerText(), one.name().corner());
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
      ChartText.values(series.addNewDLbls());
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
