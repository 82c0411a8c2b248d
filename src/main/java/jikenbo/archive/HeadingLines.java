package jikenbo.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;

/**
 * Finds the heading lines of a page. The bracket of the incident series always opens a post. Other
 * posts have no mark of their own: their heading is told by its place between blank lines, by what
 * stands before it and by its wording.
 */
final class HeadingLines {

  private static final int LONGEST = 200;
  private static final int SHORTEST = 8;

  /**
   * Below this many characters an undated line on a bracketless page is rather a section's name.
   */
  private static final int SHORTEST_HEADLINE = 16;

  /** An organisation before a date; shorter words name a day of a timeline. */
  private static final int SHORTEST_NAME = 4;

  private static final int LONGEST_IMAGE_ALT = 40;

  /** Lists, numbered sections, quotations, notes and addresses never open a post. */
  private static final Pattern INNER_LINE =
      Pattern.compile(
          "^\\s*"
              + Alternatives.join(
                  """
          [0-9０-９]{1,2}\\s*[.．、,)）:：\\s] [(（<＜≪《〔\\[［※*・•●○◎■□◆◇▼▽▲△▶→⇒―ー—–-] [①-⑳]
          第[0-9０-９一二三四五六七八九十]+ https?: [一二三四五六七八九十][.．、\\s]
          """));

  /** The name of a form or a mail, quoted in a line of its own. */
  private static final Pattern QUOTATION = Pattern.compile("^[「『].*[」』]$");

  /** 【…】 that names a part of a notice and not a post of a series. */
  private static final Pattern INNER_BRACKET =
      Pattern.compile(
          "^\\s*【[^】]*"
              + Alternatives.join(
                  """
          リリース 第.{1,3}報 続報 速報 最終報 追記 更新 再発 原因 経緯 概要 対応 対策 対象 お問
          問合 問い合 連絡先 内容 情報 影響 注意 補足 参考 期間 日時 件数 被害 状況 背景 お願い
          今後 発生 謝罪
          """)
              + "[^】]*】");

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?:[。、，,：:;；]|です|ます|ました|ません|ください|さい)[」』)）]*\\s*$");

  /** What the archive prints below the text of a post. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "^\\s*(?:リリース文?アーカイブ.*|.{0,8}リリース文.{0,8}|参考情報|参考|出典.{0,40}|【[^】]*リリース分】)\\s*$");

  /** Who signs a notice: an organisation and an office, with or without the name of its holder. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^[^、。「」]*"
              + Alternatives.join(
                  """
          校長 学長 総長 園長 院長 理事長 会長 所長 局長 館長 センター長 施設長 市長 町長 村長 区長 知事
          教育長 社長 取締役 頭取 代表 代表者 代表理事 店主 委員長 組合長 部長 課長 室長 署長 事務局
          広報課 広報室 総務課 総務部 CEO CTO 一同
          """)
              + "(?:[\\s　]+[^\\s、。]{1,6}(?:[\\s　]+[^\\s、。]{1,6})?)?$");

  private static final Pattern NOTICE_WORDS =
      Alternatives.of(
          """
          について お詫び おわび お知らせ ご報告 報告 漏えい 漏洩 流出 不正 誤送信 誤送付 紛失
          盗難 感染 攻撃 事案 被害 ご連絡 公表 発表 懲戒 逮捕 障害
          """);

  /** How a title ends that stands behind the organisation and the date. */
  private static final Pattern TITLE =
      Pattern.compile(".{4}(?:について|お知らせ|お詫び|おわび|ご報告)(?:とお詫び|とお知らせ|[(（][^()（）]{1,8}[)）])?\\s*$");

  private final List<String> lines;

  HeadingLines(List<String> lines) {
    this.lines = lines;
  }

  /** Indexes of the heading lines, in their order. */
  List<Integer> find() {
    boolean numberedPage = lines.stream().anyMatch(Heading::isNumbered);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (Heading.isNumbered(lines.get(i)) || isUnnumbered(i, numberedPage)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean isUnnumbered(int i, boolean numberedPage) {
    if (!isBlank(i - 1) || !isBlank(i + 1) || !canBeHeading(lines.get(i).strip())) {
      return false;
    }
    String line = lines.get(i).strip();
    if (isDatedNotice(line) || hasPostLayout(i)) {
      return true;
    }
    if (QUOTATION.matcher(line).find()) {
      return false;
    }
    if (followsClosing(i)) {
      return hasGapAfter(i) || line.length() >= SHORTEST_HEADLINE;
    }
    return !numberedPage && hasGapAfter(i) && line.length() >= SHORTEST_HEADLINE;
  }

  private static boolean canBeHeading(String line) {
    return line.length() >= SHORTEST
        && line.length() <= LONGEST
        && !INNER_LINE.matcher(line).find()
        && !INNER_BRACKET.matcher(line).find()
        && !CLOSING.matcher(line).matches()
        && !SENTENCE_END.matcher(line).find()
        && !isSignature(line)
        && !line.contains("投稿を表示");
  }

  private static boolean isSignature(String line) {
    return SIGNATURE.matcher(line).matches() && !NOTICE_WORDS.matcher(line).find();
  }

  private static boolean isDatedNotice(String line) {
    Heading heading = Heading.parse(line);
    if (heading.date() == null) {
      return false;
    }
    boolean titleFirst =
        heading.before().length() >= SHORTEST && NOTICE_WORDS.matcher(heading.before()).find();
    boolean titleLast =
        heading.before().length() >= SHORTEST_NAME && TITLE.matcher(heading.after()).find();
    return titleFirst || titleLast;
  }

  /**
   * Below its heading a post of the newer pages has its image, of which only the alternative text
   * is left, and a line of a no-break space.
   */
  private boolean hasPostLayout(int i) {
    int next = i + 2;
    if (isSpacer(next)) {
      return true;
    }
    return next < lines.size()
        && !isBlank(next)
        && lines.get(next).strip().length() <= LONGEST_IMAGE_ALT
        && isSpacer(next + 1);
  }

  private boolean isSpacer(int i) {
    return i < lines.size() && !lines.get(i).isEmpty() && isBlank(i);
  }

  private boolean hasGapAfter(int i) {
    return isBlank(i + 1) && isBlank(i + 2);
  }

  private boolean followsClosing(int i) {
    int before = i - 1;
    while (before >= 0 && isBlank(before)) {
      before--;
    }
    return before >= 0 && CLOSING.matcher(lines.get(before)).matches();
  }

  /** White space of any kind, the no-break space among it; so is what lies outside the page. */
  private boolean isBlank(int i) {
    if (i < 0 || i >= lines.size()) {
      return true;
    }
    return lines
        .get(i)
        .chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
