package jikenbo.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the lines that open a section of a notice: {@code 1.経緯}, {@code 2 漏えいした個人情報}, {@code
 * (1)原因}, {@code ■事象}, {@code 【再発防止策】}, {@code 概要}, and a label before a colon, {@code 原因:…}.
 *
 * <p>Where a heading names two subjects ({@code 原因と再発防止策}), the first {@link Subject} wins: an
 * account of the cause must not be lost among the measures.
 */
final class SectionHeadings {

  private static final int LONGEST_HEADING = 40;

  /** 1. 2-1) 第3 4章, but neither 10:31 nor a date. */
  private static final String NUMBER =
      "第?[0-9]{1,2}(?:[.-][0-9]{1,2})?(?:[.)、:](?![0-9])|の| |章|(?=[^0-9年月日:/.,]))";

  private static final String LETTER = "[ア-ン][.)]?[ ]|\\([0-9a-zA-Zア-ンー-]{1,3}\\)";

  private static final String SIGN = "[■□◆◇●○◎▼▽▶★☆※・•<〔\\[【「]";

  private static final String MARKER =
      "(?:" + NUMBER + "|" + LETTER + "|" + SIGN + "|[一二三四五六七八九十][.、 ])";

  private static final Pattern MARKED = Pattern.compile("^\\s*" + MARKER + "\\s*(.*)$");

  /** Bullets introduce items far more often than sections. */
  private static final Pattern BULLET = Pattern.compile("^[・•※]");

  /** Sentences, enumerations and counts are what a section holds and not its name. */
  private static final Pattern LIST_ITEM = Pattern.compile("[。、,]|\\d ?[名人件]");

  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:" + MARKER + "\\s*)?([^\\s:。、]{2,20}?)\\s*:\\s*(?=\\S)");

  /** A line of nothing but a section's name, with the particles that join two of them. */
  private static final Pattern BARE_NAME =
      Pattern.compile(
          Alternatives.join(
                  """
          本件 本事案 今回 当該 事案 事故 事件 発生 漏えい 漏洩 流出 不正アクセス 個人情報 状況
          内容 対象 の と 及び および 並びに ・ 、 や に した する された について に関する
          における 可能性 ある 等 主な 現在 これまで 今後 当社 当院 本学 弊社 お客様 皆様 へ から
          情報 事実 概\\s*要 経\\s*緯 経\\s*過 原\\s*因 要因 事象 再発防止策? 対応 対策 影響 被害
          二次被害 方 者 件数 人数 範囲 発覚 公表 お詫び お願い ご連絡 問い合わせ先? お問い合わせ
          窓口 期間 日時 場所 項目 時期 背景 調査 結果 報告 措置 処分 謝罪 理由 取組 取り組み
          連絡先 有無 おそれ 予定
          """)
              + "+");

  /** 表示された可能性がある項目, 封筒に入っていた情報: a line that names data by what happened to them. */
  private static final Pattern DATA_NAME =
      Pattern.compile(
          "[^、。:]{2,25}(?:た|る)(?:おそれ|可能性)?(?:主な|個人|お客様の?)?"
              + "(?:情報|項目|データ)(?:の?(?:内容|項目|種類|範囲)|等)?");

  /** What a heading speaks of, in the order in which it is sought. */
  private enum Subject {
    DELAY(SectionKind.MEASURES, "遅れ|遅延|時間を要"),
    CAUSE(SectionKind.CAUSE, "原\\s*因|要因|なぜ|理由(?!.*(?:公表|発表|遅))"),
    MEASURES(
        SectionKind.MEASURES,
        "再発|防止|対策|対応|お願い|お客様へ|皆様へ|問い合わせ|問合せ|窓口|連絡先|今後|処分|謝罪|お詫び|おわび|措置|注意|報告|相談|取り組み|取組"
            + "|再開|二次被害|2次被害|業績|ご案内|補償|その他"),
    OVERVIEW(
        SectionKind.OVERVIEW, "概\\s*要|経\\s*緯|経\\s*過|事象|事案|事実|状況|発生|発覚|判明|日時|場所|期間|時期|いつ|何が|背景"),
    DATA(SectionKind.DATA, "情報|対象|影響|件数|人数|項目|被害|範囲|該当|漏えい|漏洩|流出|紛失した|内容|データ|閲覧");

    private final SectionKind kind;
    private final Pattern words;

    Subject(SectionKind kind, String words) {
      this.kind = kind;
      this.words = Pattern.compile(words);
    }
  }

  private SectionHeadings() {}

  /**
   * The kind of section that this line opens, or empty when it is no section heading.
   *
   * @param line a line of the normalised text
   */
  static Optional<SectionKind> opens(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST_HEADING || LIST_ITEM.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher marked = MARKED.matcher(text);
    if (marked.matches()) {
      String name = marked.group(1);
      boolean bullet = BULLET.matcher(text).find();
      return bullet && !BARE_NAME.matcher(name).matches() ? Optional.empty() : kindOf(name);
    }
    String name = text.replaceAll("^[(<]+|[)>:]+$", "");
    if (BARE_NAME.matcher(name).matches()) {
      return kindOf(name);
    }
    return DATA_NAME.matcher(name).matches() ? Optional.of(SectionKind.DATA) : Optional.empty();
  }

  /**
   * The kind of a line that carries its own label, {@code 原因:宛先の入力誤り}; empty for any other line.
   */
  static Optional<SectionKind> label(String line) {
    if (line.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    return label.lookingAt() && BARE_NAME.matcher(label.group(1)).matches()
        ? kindOf(label.group(1))
        : Optional.empty();
  }

  private static Optional<SectionKind> kindOf(String name) {
    for (Subject subject : Subject.values()) {
      if (subject.words.matcher(name).find()) {
        return Optional.of(subject.kind);
      }
    }
    return Optional.empty();
  }
}
