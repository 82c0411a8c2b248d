package jikenbo.fact;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.Alternatives;
import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;

/**
 * A day that a notice tells, with the words that say what happened on it: the mistake, the
 * discovery, or a report, a call, a repair that are neither.
 *
 * @param mention the day
 * @param section the part of the notice it stands in
 * @param label what stands before it: the line above, or the line's own beginning
 * @param event what stands behind it, up to the next date
 */
record ToldDate(DateMention mention, SectionKind section, String label, String event) {

  private static final Pattern HAPPENED =
      Alternatives.of(
          """
          誤って 誤り 誤送 表示され つながりにくい 置いたまま 置き去り 廃棄の際 引き渡され 誤廃棄
          誤掲載 誤配 誤交付 送信(?:し|され|を行|。) 含まれてい(?:た|まし) 一斉送信 送付し 発送し
          郵送し 配布し 交付し 送ろう 送った お送りし 渡し 見える形 手渡 添付し 掲載し 掲載を
          公開し 投稿し 写り込 配信し アップロードし アップロードした にあげ 登録し 紛失し
          置き忘れ 落と 盗まれ 盗難 荒らし 割られ 侵入 不正(?:な|に)?(?:アクセス|ログイン)
          不正アクセスを受け 攻撃 感染し 感染が 感染を 障害が 暗号化 改ざん 持ち出し 廃棄し
          設定を行 設定を変更し 設定し 発生 乗っ取 移管 書き換え 閲覧し 入力して クリック 開封
          開い(?:た|て) 状態(?:に|と|で) 異常がみられ 流出し 録音 最後に確認 作成し 移行し 更新し
          公開を開始
          """);

  private static final Pattern NOTICED =
      Alternatives.of(
          """
          判明 発覚 気付 気づ 気が付 分かっ 分かり わかっ わかり
          確認(?:し(?!て(?:いた|も|頂))|いたし|され) 検知 発見 認識 把握 認知 察知 明らかに 疑いが
          異常
          (?:連絡|指摘|申告|通報|問い?合わ?せ|報告|申し出|申出|通知|情報提供|相談|知らせ|電話|照会)(?:を|が|で|により|に)[^、。]{0,4}(?:受け|あり|あっ|寄せ|頂|いただ|入|届|より|来|発|気|応じ)
          (?:情報提供|連絡|指摘|申告|申し?出|通報|照会|お問い合わせ)(?:あり|。|\\s*$|\\n)
          との(?:連絡|指摘|電話|申し出|お電話|一報|メール|声) 一報 不審に思 ないことに
          """);

  /** What is done about it, days or weeks later. */
  private static final Pattern AFTERMATH =
      Alternatives.of(
          """
          ^\\s?付 ^[^、。]{0,14}(?:時点|現在|まで使用|以前に)
          委員会(?:へ|に|及び)[^。]{0,20}(?:報告|届) 警察[^。]{0,12}(?:届|相談|通報|報告|申告)
          (?:遺失|被害|紛失)届
          (?:を|に|へ|て)(?:速報|確報)?(?:として)?報告(?:し|いたし|を行|済|完了) 公表し
          お知らせ(?:し|いたし) 謝罪(?:し|を) 説明会を お詫び(?:の|を|メール)
          調査(?:を|が|会社|機関に|に)[^。]{0,10}(?:依頼|開始|完了) 再開し 復旧し 停職 処分と
          設置し 提出 審議 相談し 是正 対策本部
          (?:を|に|へ)(?:順次|個別に)?(?:ご)?連絡(?:し|いたし|を行|済|完了|を開始) 改修を 閉鎖し
          削除を(?:確認|完了|依頼|申請) 抹消
          """);

  /** Somebody looked, and what had happened before came to light. */
  private static final Pattern LOOKED =
      Pattern.compile("^[^。]{0,60}(?:確認|調査|照合|点検|検索|精査)(?:を)?(?:し|いたし|を行っ|行っ)?(?:まし)?たところ");

  private static final Pattern HAPPENED_LABEL =
      Pattern.compile(
          "(?:発生|紛失|送信|送付|誤送信|誤送付|盗難|閲覧|漏えい|漏洩|最後に確認|掲載)(?:した|可能)?(?:年月日|日時|日|時期|期間)|事故発生|いつ");

  private static final Pattern NOTICED_LABEL = Pattern.compile("発覚|判明|確認日|認知|検知|発見|把握|気付|気づ");

  private static final int LONGEST_LABEL = 24;

  LocalDate date() {
    return mention.date();
  }

  /** Whether somebody noticed on this day. */
  boolean isNoticed() {
    return isLabel(label, NOTICED_LABEL)
        || LOOKED.matcher(event).find()
        || (tellsDiscovery(event) && !isAftermathBefore(NOTICED));
  }

  /** Whether the attack, the exposure or the mistake was on this day. */
  boolean isHappened() {
    if (isLabel(label, HAPPENED_LABEL)) {
      return true;
    }
    return section != SectionKind.MEASURES
        && HAPPENED.matcher(event).find()
        && !LOOKED.matcher(event).find()
        && !isAftermathBefore(HAPPENED);
  }

  /** Whether the notice tells of this day first what happened and then that it came to light. */
  boolean isHappenedBeforeNoticed() {
    Matcher happened = HAPPENED.matcher(event);
    Matcher noticed = NOTICED.matcher(event);
    return isHappened() && happened.find() && noticed.find() && happened.start() < noticed.start();
  }

  /** Whether anything was done about the incident on this day. */
  boolean isAftermath() {
    return AFTERMATH.matcher(event).find();
  }

  /** Whether the effect goes on from this day. */
  boolean isOpenEnded() {
    return event.matches("(?s)^(?:\\([^)]*\\))?(?:以降|から|より).*");
  }

  /** Whether words tell that something came to light. */
  static boolean tellsDiscovery(String words) {
    return NOTICED.matcher(words).find();
  }

  /** Whether words tell that something happened. */
  static boolean tellsHappening(String words) {
    return HAPPENED.matcher(words).find();
  }

  /** Whether a line before a date says by itself what the date is. */
  static boolean isLabel(String line) {
    return isLabel(line, HAPPENED_LABEL) || isLabel(line, NOTICED_LABEL);
  }

  private static boolean isLabel(String line, Pattern words) {
    return line.strip().length() <= LONGEST_LABEL
        && !line.contains("。")
        && words.matcher(line).find();
  }

  /** Whether the first thing told of the day is what was done about the incident. */
  private boolean isAftermathBefore(Pattern words) {
    Matcher aftermath = AFTERMATH.matcher(event);
    Matcher own = words.matcher(event);
    return aftermath.find() && own.find() && aftermath.start() < own.start();
  }
}
