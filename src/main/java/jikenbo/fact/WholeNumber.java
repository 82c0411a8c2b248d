package jikenbo.fact;

import java.util.regex.Pattern;
import jikenbo.text.Alternatives;

/**
 * Tells a number of people of whom only some, or none, were hit: those who applied, visited or are
 * registered, named to say how few of them it concerns.
 */
final class WholeNumber {

  /** What makes those counted victims, whatever is said of them afterwards. */
  private static final Pattern HIT =
      Alternatives.of(
          """
          漏えい 漏洩 漏れ 流出 紛失 盗 誤って 誤送 誤廃棄 見え 見られ 読み取れ 影響 可能性 おそれ 恐れ
          不正 取得され 表示され 持ち出 公開 掲載 記載 保存 含 対象 該当 被害
          """);

  /** 1,200名のうち…; in brackets, 1,200名(うち…), the number itself is the one that counts. */
  private static final Pattern HAS_PARTS = Pattern.compile("^(?:様|さん)?(?:の方々?)?のうち");

  /** 1,800名、そのうち…; a part that was hit says that the others were not. */
  private static final Pattern HAS_HIT_PART =
      Pattern.compile(
          "^(?:様|さん)?(?:です|でした)?[、。\\n]\\s*(?:この|その)うち[^。\\n]{0,40}?(?:" + HIT.pattern() + ")");

  /** What people did of their own accord. */
  private static final Pattern CAME =
      Pattern.compile("(?:ログイン|訪問|利用|来場|来院|来店|登録|申し込|応募|受診|注文|購入)[^、。\\n]{0,12}$");

  /** 約6万名ですが、…: what follows is said of others, or of fewer. */
  private static final Pattern CONCEDED =
      Pattern.compile("^(?:様|さん|分)?[^、。\\n]{0,16}(?:です|でした|ました|ます|である|だった|であった)(?:が|けれども|ものの)、");

  /** 1日約600名, 毎月約200件: how many come by, not how many were hit. */
  private static final Pattern RATE =
      Pattern.compile("(?:(?<![\\d月])1日|毎日|1か月|毎月|月間|年間|1時間)(?:に|あたり|当たり|平均)?[^、。\\n]{0,16}$");

  /** 工場(従業員約500名): how large a place is. */
  private static final Pattern STAFF = Pattern.compile("\\((?:従業員|社員|職員)数?[は:]?[ 約]*$");

  /** {@link #RATE} and {@link #STAFF} end a clause and are no longer than this. */
  private static final int LONGEST_END = 40;

  private WholeNumber() {}

  /**
   * Whether a number is one.
   *
   * @param clause what stands before it in its clause
   * @param behind what stands behind it, line ends included
   */
  static boolean isTold(String clause, String behind) {
    String end = clause.substring(Math.max(0, clause.length() - LONGEST_END));
    if (RATE.matcher(end).find() || STAFF.matcher(end).find()) {
      return true;
    }
    boolean whole =
        HAS_PARTS.matcher(behind).find()
            || CONCEDED.matcher(behind).find()
            || (HAS_HIT_PART.matcher(behind).find() && CAME.matcher(clause).find());
    return whole && !HIT.matcher(clause).find();
  }
}
