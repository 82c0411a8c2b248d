package jikenbo.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jikenbo.casebook.field.Catalogue;
import jikenbo.casebook.field.Field;
import jikenbo.report.Calibration.Measured;
import jikenbo.statistics.Comparison;
import jikenbo.statistics.survey.Survey;

/**
 * What stands at the head and at the foot of a report.
 *
 * @param context what the report is about
 */
public record IssueWords(ReportContext context) {

  /** What every report is called. */
  public static final String NAME = "セキュリティ事案 月次報告";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

  /** What the figures rest on, but for names: these were measured on notices of the fit. */
  private static final List<Field<?>> MEASURED =
      List.of(
          Catalogue.CAUSE_CODE,
          Catalogue.SECTOR_CODE,
          Catalogue.AFFECTED_COUNT,
          Catalogue.OCCURRED_FROM,
          Catalogue.OCCURRED_TO,
          Catalogue.DETECTED_ON);

  /** Letters of a rule version that are shown. */
  private static final int VERSION = 12;

  /** Whether the issue is final, and when it was made. */
  public String status() {
    return (context.monthInProgress() ? "速報" : "確報") + "　作成日 " + DAY.format(context.createdAt());
  }

  /** A warning where the month is not over yet. */
  public Optional<String> warning() {
    return context.monthInProgress()
        ? Optional.of(
            "速報：対象月は集計の途中です（%s現在）。前月・前年同月との比較は確定値ではありません。"
                .formatted(DAY.format(context.createdAt())))
        : Optional.empty();
  }

  /** What the figures are and what they are made from. */
  public List<String> notes(Survey survey) {
    String rules = context.ruleVersion();
    return List.of(
        "集計基準：公表件数＝対象月に公表された通知（新規・続報）。事案数・影響人数＝同じ出来事の通知をまとめ、最初の公表の月に1回だけ計上。"
            + "影響組織数＝対象月に公表した組織名の異なり数（月や分類を足し上げても合計になりません）。"
            + "全月を収録＝一覧ページの最も古い投稿から最も新しい投稿までの月。ページに載っていない公表は数えられません。",
        "影響人数は人数が判明した事案だけの合計で、人数の記載がない事案（漏えいを否定する公表を含む）は0人とせず、件数だけの記載は影響件数として別に数えます。年度は4月～翌3月。速報＝対象月の途中、確報＝月末後の集計（後から届いた公表は次の発行に反映）。"
            + "増減率は比べる値が%d以上のときだけ示し、「–」は示す値がないものです。n＝公表%s件、事案%s件（うち人数判明%s件）。分類規則 %s"
                .formatted(
                    Comparison.SMALLEST_BASE,
                    Phrases.number(survey.monthGaps().disclosures()),
                    Phrases.number(survey.monthHeads().incidents()),
                    Phrases.number(survey.monthHeads().known()),
                    rules.substring(0, Math.min(VERSION, rules.length()))),
        "影響人数の多い事案：" + String.join("", CaseWords.NOTES),
        rightness());
  }

  /** How far what was read can be trusted, for no reader knows it of a month that nobody coded. */
  private static String rightness() {
    Calibration calibration = Calibration.load();
    return "読み取りの正しさ：人がラベルを付けた通知のうち調整に使わなかったもので測ると、読み取った値のうち正しいものは%sです（開発時の測定。読み落としは含みません。確信度ごとの値は「データ品質」）。"
        .formatted(
            MEASURED.stream()
                .map(field -> rightness(field, calibration.all(field)))
                .collect(Collectors.joining("、")));
  }

  private static String rightness(Field<?> field, Measured measured) {
    return "%s%s（n=%s）"
        .formatted(
            FieldLabels.name(field),
            Phrases.percent(measured.right(), measured.values()),
            Phrases.number(measured.values()));
  }
}
