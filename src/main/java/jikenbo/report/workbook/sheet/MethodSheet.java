package jikenbo.report.workbook.sheet;

import java.util.Comparator;
import java.util.Optional;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.report.MethodNames;
import jikenbo.report.workbook.look.Canvas;
import jikenbo.report.workbook.look.PrintLayout;
import jikenbo.statistics.survey.CauseMethod;
import jikenbo.statistics.survey.FeatureCounts;
import jikenbo.statistics.survey.Survey;

/** 手口: the finer ways inside the causes. */
public final class MethodSheet {

  private static final Comparator<CauseMethod> BY_CAUSE =
      Comparator.comparing(CauseMethod::cause).thenComparing(CauseMethod::methodCode);

  private final Canvas canvas;
  private final Survey survey;
  private final MethodNames names;

  /**
   * The sheet, on an empty canvas, of the figures of a report month.
   *
   * @param names of the methods
   */
  public MethodSheet(Canvas canvas, Survey survey, MethodNames names) {
    this.canvas = canvas;
    this.survey = survey;
    this.names = names;
  }

  /** Fills the sheet. */
  public void fill(PrintLayout print) {
    FeatureCounts<CauseMethod> counts = survey.features().methods();
    FeatureTable.Words<CauseMethod> words =
        new FeatureTable.Words<>(
            "methods",
            "手口",
            "手口",
            "原因",
            this::label,
            way -> way.cause().nameJa(),
            Optional.empty(),
            true,
            "「不明（…）」は手口が分からない公表で、かっこ内は原因です（原因も分からないものは「不明（原因も不明）」）。");
    new FeatureTable<>(canvas, survey, words, counts, BY_CAUSE).fill(print);
  }

  /** The unknown way of a cause is told with the cause, for charts show no second column. */
  private String label(CauseMethod way) {
    if (!way.methodCode().equals(Method.UNKNOWN)) {
      return names.of(way.methodCode());
    }
    return "不明（%s）".formatted(way.cause() == Cause.UNKNOWN ? "原因も不明" : way.cause().nameJa());
  }
}
