package jikenbo.report.workbook.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Rgb;
import jikenbo.report.workbook.look.TextSize;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Draws native charts of filled cells onto a sheet. */
public final class Charts {

  private static final List<MarkerStyle> MARKERS =
      List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE);
  private static final List<PresetLineDash> DASHES =
      List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT);

  /** Points from side to side. */
  private static final short MARKER_SIZE = 6;

  private static final short CROSS_SIZE = 9;

  /** Room for the label at the end of the longest bar. */
  private static final double LABEL_ROOM = 1.2;

  /** Room for the label on top of the highest column. */
  private static final double HEAD_ROOM = 1.08;

  /** Points to the left and right of a name. */
  private static final double NAME_MARGIN = 12;

  /** Longer numbers over thirteen columns would run into each other. */
  private static final double LONGEST_LABEL = 10_000;

  private final Canvas canvas;

  /** Charts on a sheet, of the cells that stand there. */
  public Charts(Canvas canvas) {
    this.canvas = canvas;
  }

  /** Words that fill the box of a chart which there is nothing to draw in. */
  public void panel(Box box, String words) {
    for (int row = box.top(); row <= box.bottom(); row++) {
      for (int column = box.left(); column <= box.right(); column++) {
        canvas.blank(row, column, Look.PANEL);
      }
    }
    canvas.sheet().addMergedRegion(box.address());
    canvas.text(box.top(), box.left(), words, Look.PANEL);
  }

  /**
   * Upright columns over months; several series are stacked, a single one carries its values where
   * they are short.
   */
  public void columns(Box box, Caption caption, Block months, List<Series> series) {
    columns(box, caption, months, series, Optional.empty());
  }

  /** The same with a line over the columns, on the same axes. */
  public void columns(
      Box box, Caption caption, Block months, List<Series> series, Optional<Series> overlaid) {
    boolean stacked = series.size() > 1;
    List<Series> all = Stream.concat(series.stream(), overlaid.stream()).toList();
    String words =
        ChartDescription.months(stacked ? "積み上げ縦棒グラフ" : "縦棒グラフ", caption.title(), months, all);
    ChartFrame frame = new ChartFrame(canvas.sheet(), box, caption, words, stacked);
    XDDFCategoryAxis axis = frame.months();
    XDDFValueAxis values = frame.numbers(stackedTop(series) * HEAD_ROOM);
    XDDFBarChartData data = (XDDFBarChartData) frame.data(ChartTypes.BAR, axis, values);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    data.setGapWidth(gap(months.size(), 20, 45));
    if (stacked) {
      data.setOverlap((byte) 100);
    }
    boolean labelled = !stacked && largest(series) < LONGEST_LABEL;
    series.forEach(one -> add(data, months, one, labelled));
    frame.plot(data);
    overlaid.ifPresent(
        line -> {
          XDDFLineChartData over = (XDDFLineChartData) frame.data(ChartTypes.LINE, axis, values);
          over.setGrouping(Grouping.STANDARD);
          add(over, months, line, MARKERS.get(0), DASHES.get(0));
          frame.plot(over);
        });
  }

  /** Lying bars, the first category on top, each with its value at its end. */
  public void bars(Box box, Caption caption, Block names, Series series) {
    String words = ChartDescription.bars(caption.title(), names, series);
    ChartFrame frame = new ChartFrame(canvas.sheet(), box, caption, words, false);
    XDDFBarChartData data =
        (XDDFBarChartData)
            frame.data(
                ChartTypes.BAR,
                frame.names(),
                frame.hiddenNumbers(series.values().largest() * LABEL_ROOM));
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(gap(names.size(), 9, 35));
    add(data, names, series, true);
    frame.plot(data);
    double room = TextSize.points(names.longest(), ChartText.SIZE) + NAME_MARGIN;
    frame.leaveRoom(room / canvas.width(box.left(), box.right()));
  }

  /** Up to three lines over months, told apart by dashes and markers too. */
  public void lines(Box box, Caption caption, Block months, List<Series> series) {
    String words = ChartDescription.months("折れ線グラフ", caption.title(), months, series);
    ChartFrame frame = new ChartFrame(canvas.sheet(), box, caption, words, true);
    XDDFLineChartData data =
        (XDDFLineChartData)
            frame.data(ChartTypes.LINE, frame.months(), frame.numbers(largest(series)));
    data.setGrouping(Grouping.STANDARD);
    for (int i = 0; i < series.size(); i++) {
      add(data, months, series.get(i), MARKERS.get(i), DASHES.get(i));
    }
    frame.plot(data);
  }

  /** The gap, in percent of a bar, that keeps few bars no thicker than many. */
  private static int gap(int bars, int most, int narrowest) {
    int widest = 500;
    return Math.min(widest, Math.max(narrowest, (most - bars) * 100 / bars));
  }

  private static void add(
      XDDFLineChartData data, Block months, Series one, MarkerStyle marker, PresetLineDash dash) {
    XDDFLineChartData.Series line =
        (XDDFLineChartData.Series) data.addSeries(months.categories(), one.values().numbers());
    line.setTitle(one.name(), null);
    line.setSmooth(false);
    XDDFLineProperties properties = new XDDFLineProperties(one.colour().fill());
    properties.setWidth(2.0);
    properties.setPresetDash(new XDDFPresetLineDash(dash));
    line.setLineProperties(properties);
    line.setMarkerStyle(marker);
    line.setMarkerSize(MARKER_SIZE);
    CTShapeProperties face = line.getCTLineSer().getMarker().addNewSpPr();
    face.addNewSolidFill().addNewSrgbClr().setVal(one.colour().bytes());
    face.addNewLn().addNewNoFill();
    one.points().forEach((place, colour) -> cross(line, place, colour));
  }

  /** Crosses one point, for LibreOffice gives a marker no other filling than its line has. */
  private static void cross(XDDFLineChartData.Series line, int place, Rgb colour) {
    CTDPt point = line.getCTLineSer().addNewDPt();
    point.addNewIdx().setVal(place);
    CTMarker marker = point.addNewMarker();
    marker.addNewSymbol().setVal(STMarkerStyle.X);
    marker.addNewSize().setVal(CROSS_SIZE);
    CTShapeProperties face = marker.addNewSpPr();
    face.addNewSolidFill().addNewSrgbClr().setVal(colour.bytes());
    face.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(colour.bytes());
    point.addNewBubble3D().setVal(false);
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
