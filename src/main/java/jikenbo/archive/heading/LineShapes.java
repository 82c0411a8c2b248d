package jikenbo.archive.heading;

import java.util.List;
import java.util.regex.Pattern;
import jikenbo.text.Keywords;

/** Forms of lines that tell what they are whatever they are about; in normalisation form NFKC. */
final class LineShapes {

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:\\d{1,2}\\s*[.、,):]|\\d{1,2}\\s|[(<《〔\\[※*・•●○◎■□◆◇▼▽▲△▶→⇒★☆―ー—–-]|[一二三四五六七八九十][.、\\s]|第[\\d一二三四五六七八九十]+[条章節])");

  /** The heading of a section: 第1, 第二, IV., but not 第2報 nor 第3回, which count notices. */
  private static final Pattern SECTION =
      Pattern.compile("^(?:第(?:\\d{1,2}|[一二三四五六七八九十]{1,2})|VI{0,3}|I?[XV]|I{1,3})[.、:\\s]");

  private static final String STOPS = "。、,:;";

  /** What can stand behind the stop of a sentence. */
  private static final String CLOSERS = "」』)";

  private static final List<String> SENTENCE_ENDS = List.of("です", "ます", "ました", "ません", "ください", "さい");

  private static final char FIRST_OF_LATIN_1 = 0x80;
  private static final char LAST_OF_LATIN_1 = 0xFF;

  /** Letters with marks and signs of Latin-1, and no Japanese: what a wrong reading leaves. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "^[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*[\\x{80}-\\x{FF}][^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*$");

  private static final String PARTICLES = "をがはのも";

  private static final Pattern CONTINUED = Pattern.compile("続きを読む|[Rr]ead more");

  private static final Pattern LABEL = Pattern.compile("^[^:、。「『\\s]{1,8} ?:[^/]");

  private static final Pattern CELLS = Pattern.compile("^[^:、。「『()\\s]{1,8} [^\\s]");

  /** A date that opens a sentence or a line of a timeline, not one that stands by itself. */
  private static final Pattern DATE_RUNS_ON =
      Pattern.compile("^(?:\\d{4}|令和|平成)[^ ]{0,3}年[^ ]{1,3}月[^ ]{0,3}日[^ ]");

  /** What the archive prints below the text of a post. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:リリース文?アーカイブ.*|.{0,8}リリース文.{0,8}|参考(?:情報)?(?: ?\\d{1,2})?(?: ?:.{0,60})?|出典.{0,40}|【[^】]*リリース分】|続きを読む.{0,4}|.{0,4}[Rr]ead more.{0,4}"
              + "|投稿者:? ?.{1,30}|(?:ラベル|カテゴリー?|タグ|Labels):.{1,80}|(?:\\d+ ?件の)?コメント(?:を投稿|する)?:?|[Pp]osted by .{1,40}|シェアする)$");

  /** Every closing has one of these. */
  private static final Keywords CLOSING_WORDS =
      new Keywords(
          List.of(
              "リリース",
              "参考",
              "出典",
              "続きを読む",
              "ead more",
              "投稿者",
              "ラベル",
              "カテゴリ",
              "タグ",
              "Labels",
              "コメント",
              "osted by",
              "シェアする"));

  /** What the office of who signs ends with. */
  private static final String OFFICE_ENDS = "長事役取表者主局課室部O同";

  /** Who signs a notice: an organisation and an office, with or without the name of its holder. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^[^、。「」]*(?:校長|学長|総長|園長|院長|理事長|会長|所長|局長|館長|センター長|施設長|市長|町長|村長|区長|知事|教育長"
              + "|社長|取締役|頭取|代表|代表者|代表理事|店主|委員長|組合長|部長|課長|室長|署長|事務局|広報課|広報室|総務課|総務部|CEO|CTO|一同)"
              + "(?:\\s+[^\\s、。]{1,6}(?:\\s+[^\\s、。]{1,6})?)?$");

  private LineShapes() {}

  /** A line of a list, or the heading of a section. */
  static boolean isMarked(String line) {
    return MARK.matcher(line).lookingAt();
  }

  /** A line of a list that tells the value of a label: 定員:80名. */
  static boolean isLabelled(String line) {
    return LABEL.matcher(line).lookingAt();
  }

  /** The heading of a section of a text, by a number that posts never have. */
  static boolean isSection(String line) {
    return SECTION.matcher(line).lookingAt();
  }

  /**
   * A line that can be the row of a table without rulings, a short label and its value: 担当課 総務課.
   */
  static boolean hasCells(String line) {
    return CELLS.matcher(line).lookingAt();
  }

  static boolean isSentence(String line) {
    int end = endBeforeClosers(line);
    return isStop(line, end)
        || SENTENCE_ENDS.stream().anyMatch(words -> line.startsWith(words, end - words.length()));
  }

  /** Whether a line is written in letters of other languages, with no Japanese among them. */
  static boolean isForeign(String line) {
    return line.chars().anyMatch(c -> c >= FIRST_OF_LATIN_1 && c <= LAST_OF_LATIN_1)
        && FOREIGN.matcher(line).matches();
  }

  /** Whether a line breaks off behind a particle, as text does that is wrapped. */
  static boolean breaksOff(String line) {
    return !line.isEmpty() && PARTICLES.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Whether a line ends with a stop of any kind, as text does. */
  static boolean endsWithStop(String line) {
    return isStop(line, endBeforeClosers(line));
  }

  private static boolean isStop(String line, int end) {
    return end > 0 && STOPS.indexOf(line.charAt(end - 1)) >= 0;
  }

  private static int endBeforeClosers(String line) {
    int end = line.length();
    while (end > 0 && CLOSERS.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Whether a line ends as the last one of a paragraph does. */
  static boolean endsSentence(String line) {
    return line.endsWith("。") || line.endsWith(")") || line.endsWith("」");
  }

  static boolean beginsWithDate(String line) {
    return DATE_RUNS_ON.matcher(line).lookingAt();
  }

  static boolean isClosing(String line) {
    return CLOSING_WORDS.standIn(line) && CLOSING.matcher(line).matches();
  }

  /** Whether a line closes a text that stands above it, and not the beginning of one. */
  static boolean closesText(String line) {
    return isClosing(line) && !CONTINUED.matcher(line).find();
  }

  static boolean isSignature(String line) {
    return line.indexOf('、') < 0
        && line.indexOf('。') < 0
        && mayEndWithOffice(line)
        && SIGNATURE.matcher(line).matches();
  }

  private static boolean mayEndWithOffice(String line) {
    return !line.isEmpty()
        && (OFFICE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0
            || line.chars().anyMatch(Character::isWhitespace));
  }
}
