package jikenbo.report.workbook.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jikenbo.report.Phrases;

/** Tells what a chart shows, for readers who listen to it. */
final class ChartDescription {

  private ChartDescription() {}

  /** Of bars: the value of each. */
  static String bars(String title, Block names, Series series) {
    List<String> categories = names.texts().toList();
    List<Optional<Double>> values = series.values().values();
    String list =
        IntStream.range(0, categories.size())
            .mapToObj(
                i ->
                    categories.get(i)
                        + " "
                        + values.get(i).map(ChartDescription::number).orElse("記載なし"))
            .collect(Collectors.joining("、"));
    return "横棒グラフ「%s」。%s。".formatted(title, list);
  }

  /** Of figures over months: for each series the highest and the last. */
  static String months(String kind, String title, Block months, List<Series> series) {
    List<YearMonth> all =
        months.cells().map(cell -> YearMonth.from(cell.getLocalDateTimeCellValue())).toList();
    String lines =
        series.stream().map(one -> extremes(all, one)).collect(Collectors.joining("。", "", "。"));
    return "%s「%s」。%sから%sまでの月ごと。%s"
        .formatted(
            kind, title, Phrases.month(all.get(0)), Phrases.month(all.get(all.size() - 1)), lines);
  }

  private static String extremes(List<YearMonth> months, Series series) {
    List<Map.Entry<YearMonth, Double>> told = new ArrayList<>();
    List<Optional<Double>> values = series.values().values();
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = months.get(i);
      values.get(i).ifPresent(value -> told.add(Map.entry(month, value)));
    }
    if (told.isEmpty()) {
      return series.name() + "：数値なし";
    }
    return "%s：最大は%s、最後は%s"
        .formatted(
            series.name(),
            point(told.stream().max(Comparator.comparing(Map.Entry::getValue)).orElseThrow()),
            point(told.get(told.size() - 1)));
  }

  private static String point(Map.Entry<YearMonth, Double> point) {
    return "%sの%s".formatted(Phrases.month(point.getKey()), number(point.getValue()));
  }

  /** Whole numbers as such, means with one decimal. */
  private static String number(double value) {
    return value == Math.rint(value) ? Phrases.number(Math.round(value)) : Phrases.tenths(value);
  }
}
