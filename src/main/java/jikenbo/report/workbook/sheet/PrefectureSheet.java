package jikenbo.report.workbook.sheet;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jikenbo.fact.organization.Prefecture;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.survey.FeatureCounts;
import jikenbo.statistics.survey.Survey;

/** 地域: in which prefecture the organisations are. */
public final class PrefectureSheet {

  private static final Map<String, Integer> PLACES =
      Prefecture.all().stream().collect(Collectors.toMap(Prefecture::name, Prefecture::number));

  private static final Comparator<Optional<String>> NORTH_TO_SOUTH =
      Comparator.comparing(
              (Optional<String> name) ->
                  name.map(known -> PLACES.getOrDefault(known, 0)).orElse(Integer.MAX_VALUE))
          .thenComparing(name -> name.orElse(""));

  private static final FeatureTable.Words<Optional<String>> WORDS =
      new FeatureTable.Words<>(
          "prefectures",
          "地域（都道府県）",
          "都道府県",
          "都道府県コード",
          name -> name.orElse("全国・不明"),
          name -> name.map(known -> "%02d".formatted(PLACES.getOrDefault(known, 0))).orElse("–"),
          Optional.of(Optional.empty()),
          true,
          "組織の都道府県が確かな公表だけを都道府県に数え、全国にわたる組織と分からないものは「全国・不明」（コードは「–」）です。");

  private final Canvas canvas;
  private final Survey survey;

  /** The sheet, on an empty canvas, of the figures of a report month. */
  public PrefectureSheet(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    FeatureCounts<Optional<String>> counts = survey.features().prefectures();
    new FeatureTable<>(canvas, survey, WORDS, counts, NORTH_TO_SOUTH).fill(print);
  }
}
