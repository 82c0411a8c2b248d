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
 * @param rest what stands behind it, up to the end of its sentence
 */
record ToldDate(DateMention mention, SectionKind section, String label, String event, String rest) {

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
          配信され 投稿が ログイン(?:され|に成功|し(?!よう|たところ|た際))
          開い(?:た|て) 突かれ 入り込 破られ 運び出 入力し 状態(?:に|と|で) 異常がみられ 流出し 録音 最後に確認 作成し 移行し 更新し
          公開を開始 使えなく 起動(?:せず|しな) 動かなく ^(?:以降|から|より)、?[^。]{0,20}(?:状態|続|まで|にかけて)
          """);

  private static final Pattern NOTICED =
      Alternatives.of(
          """
          判明 発覚 気付 気づ 気が付 なくなって 見当たら 足りない 分かっ 分かり わかっ わかり
          (?<!(?:ログ|記録)(?:で|に|にて|から|より|により))確認(?:し(?!て(?:いた|も|頂))|いたし|され|。|\\s*$|\\s*\\n) 検知 発見 認識 把握 認知 察知 明らかに 疑いが
          異常(?![^、。]{0,2}な(?:い|く|し|か)) 見つけ(?!ら) 見つか(?:った|りました) (?:で|から|により)知(?:り|った)
          (?:連絡|指摘|申告|通報|問い?合わ?せ|報告|申し出|申出|通知|情報提供|相談|知らせ|電話|照会|届け出)(?:を|が|も|で|により|に)[^、。]{0,4}(?:受け|あり|あっ|寄せ|頂|いただ|入|届|より|来|発|気|応じ|相次)
          (?:情報提供|連絡|指摘|申告|申し?出|通報|照会|お問い合わせ)(?:あり|。|\\s*$|\\n)
          との(?:連絡|指摘|電話|申し出|お電話|一報|メール|声) 一報 不審に思 ないことに
          と(?:いう|の)?(?:お)?話(?:が|を|も)
          """);

  /** What is done about it, days or weeks later. */
  private static final Pattern AFTERMATH =
      Alternatives.of(
          """
          ^\\s?付 ^[^、。]{0,14}(?:時点|現在|まで使用|以前に)
          委員会(?:へ|に|及び)[^。]{0,20}(?:報告|届) 警察[^。]{0,12}(?:届|相談|通報|報告|申告)
          (?:遺失|被害|紛失)届
          (?:を|に|へ|て)(?:速報|確報)?(?:として)?報告(?:し|いたし|を行|済|完了) 公表し
          お知らせ(?:し(?!た際)|いたし) 謝罪(?:し|を) 説明会を お詫び(?:の|を|メール)
          調査(?:を|が|会社|機関に|に)[^。]{0,10}(?:依頼|開始|完了) 再開し 復旧し 停職 処分と
          設置し 提出 審議 相談し 是正 対策本部
          (?:を|に|へ)(?:順次|個別に)?(?:ご)?連絡(?:し|いたし|を行|済|完了|を開始) 改修を 閉鎖し
          削除を(?:確認|完了|依頼|申請) 抹消 訪問し 説明し 回収し 会議を 校長会 研修 取材で 捜索
          """);

  /** What such words of measures are no measures: a thing that was handed in or set up before. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(?:設置|提出|回収)(?:し|され)た(?![後際上旨結])(?=[\\p{IsHan}\\p{IsKatakana}])");

  /** Somebody turned to others, and so it came to light: 学校に連絡して分かった. */
  private static final Pattern TOLD_OTHERS =
      Pattern.compile("(?:連絡|相談|報告|申告)し(?:て|たこと(?:で|から|により))、?[^。、]{0,12}(?:分か|わか|判明|発覚)");

  /** Somebody looked, and what had happened before came to light. */
  private static final String LOOKING =
      "(確認|調査|照合|点検|検索|精査|突合|突き合わせ)" + "(?:(?:を)?(?:し|いたし|を行っ|行っ|依頼し)?(?:まし)?たところ)";

  private static final Pattern LOOKED = Pattern.compile("^[^。]{0,60}?" + LOOKING);

  /** Likewise, but told in whatever sentence. */
  private static final Pattern LOOKED_LATER = Pattern.compile(LOOKING);

  /** What had been going on since the day, or had happened on it, came to light later. */
  private static final Pattern EMBEDDED =
      Pattern.compile(
          "^[^。]*(?:(?:い|され|し|れ|け|っ)た|[てで]いる)(?:こと|もの|の)(?:が|を|に|も)[^。]{0,24}(?:判明|わか|分か|確認|発覚|気付|気づ|明らか)");

  /** A day that only describes something: a date of issue, a deadline, the state of things. */
  private static final Pattern ATTRIBUTIVE =
      Pattern.compile("^ ?(?:\\([^)]{1,4}\\) ?)?(?:付|現在|時点|締切|必着)");

  /** What may have happened, of a thing that is missed. */
  private static final Pattern SUPPOSED =
      Pattern.compile("(?:落とし|紛失し|置き忘れ|廃棄し|盗まれ|持ち出し|入力し)た(?:可能性|おそれ|恐れ|もの)");

  /** What somebody else reports had come about before: 取引先から、流出しているとの連絡を受けた. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:から|より)[^。\\n]*?(?:と|旨)の(?:ご|お)?(?:連絡|指摘|申し?出|通報|報告|問い?合わ?せ|情報提供|知らせ|電話|一報)");

  /** What somebody finds as others left it: 窓が割られているのを見つけた. */
  private static final Pattern FOUND = Pattern.compile("[^、。]{1,40}[てで]いる(?:の|ところ)を(?:見つけ|発見|確認)");

  /** Somebody or something gets in, to stay until shut out. */
  private static final Pattern INTRUSION =
      Pattern.compile("侵入|入り込|破られ|感染|乗っ取|不正(?:な|に)?(?:アクセス|ログイン)|ログインに成功|開封|ファイルを開");

  /** Who breaks into a building leaves with what is missed; who encrypts data shows it at once. */
  private static final Pattern THEFT = Pattern.compile("盗|荒らし");

  private static final Pattern ENCRYPTION = Pattern.compile("ランサムウェア|暗号化(?:を|され|し)");

  /** A day on which an effect came to its end. */
  private static final Pattern END =
      Alternatives.of(
          """
          ^[^。、\\n]{0,40}?(?<!これ|現在|今|それ|本日)まで(?:の間)?(?:、|に)?[^。\\n]{0,20}?(?:続|状態|出入り|動作)
          (?:アカウント|権限|ドメイン|ログイン)[^。\\n]{0,10}取り戻
          最後の(?:接続|アクセス|通信|ログイン|侵入)
          """);

  /** A date that opens its sentence: what follows is told of the whole of it. */
  private static final Pattern OPENING =
      Pattern.compile("^ ?(?:\\([^)]{1,4}\\) ?)?(?:(?:午前|午後|早朝|朝|夕方|夜)?[\\d時分:]*(?:頃|ごろ)?)?、");

  /** A day up to which something went on or was done. */
  private static final Pattern UNTIL = Pattern.compile("^ ?(?:\\([^)]{1,4}\\) ?)?まで(?:に|の|、)");

  /** What was being done when something else came about; looked for once in a clause. */
  private static final Pattern OCCASION = Pattern.compile("(?<![^、。])[^、。]*[たるの](?:際|とき|時)に?、");

  /** A day that is what the sentence says of its subject: 侵入は前日18日の深夜でした. */
  private static final Pattern PREDICATE =
      Pattern.compile("^[^。、]{0,8}(?:でした|であった|です|だった|とみられ|と考えられ|と推定)");

  private static final Pattern QUOTED = Pattern.compile("「[^」\\n]*」");

  private static final Pattern HAPPENED_LABEL =
      Alternatives.of(
          """
          (?:発生|紛失|送信|送付|誤送信|誤送付|盗難|閲覧|漏えい|漏洩|最後に確認|掲載|起き)(?:した|てい(?:た|る)|可能)?(?:年月日|日時|日|時期|期間)
          事故発生 いつ ^[^\\p{IsHan}]{0,5}(?:日時|年月日|期日|時期|期間)(?:[ 、・及びと]{0,3}場所)?[^\\p{IsHan}]{0,3}$
          """);

  private static final Pattern NOTICED_LABEL =
      Pattern.compile(
          "(?:発覚|判明|認知|検知|発見|把握|気付|気づ|わかっ)(?!まで)[^\\n]{0,3}(?:日|時期|経緯|経過|端緒|きっかけ|契機|に至)"
              + "|確認日|(?:発覚|判明|認知|検知|発見|把握)[^\\p{IsHan}]{0,3}$");

  private static final int LONGEST_LABEL = 24;

  LocalDate date() {
    return mention.date();
  }

  /** Whether what stands behind a date says that it only describes something. */
  static boolean isAttributive(CharSequence behind) {
    return ATTRIBUTIVE.matcher(behind).find();
  }

  /** Whether somebody noticed on this day. */
  boolean isNoticed() {
    if (UNTIL.matcher(event).find()) {
      return false;
    }
    return isLabel(label, NOTICED_LABEL)
        || LOOKED.matcher(event).find()
        || (tellsDiscovery(event) && !isAftermathBefore(NOTICED))
        || opensDiscovery();
  }

  /**
   * Whether the sentence that the day opens ends in a discovery of what had happened on other days:
   * 12月2日、警察からの連絡により、…7月5日から…していたことがわかりました.
   */
  private boolean opensDiscovery() {
    return OPENING.matcher(event).find()
        && rest.length() > event.length()
        && !tellsHappening(event)
        && EMBEDDED.matcher(rest).find();
  }

  /** Whether the attack, the exposure or the mistake was on this day. */
  boolean isHappened() {
    if (isLabel(label, HAPPENED_LABEL)) {
      return true;
    }
    if (section == SectionKind.MEASURES || isEnd() || isAftermathBefore(HAPPENED)) {
      return false;
    }
    boolean predicate = PREDICATE.matcher(event).find() && HAPPENED.matcher(label).find();
    return predicate || isEmbedded() || happenedAt() < lookedAt();
  }

  /**
   * Whether the notice tells of this day without saying that it is one of discovery or of measures,
   * in words that are no sign of an incident by themselves.
   */
  boolean isNarrated() {
    return section != SectionKind.MEASURES
        && !isNoticed()
        && !isAftermath()
        && !UNTIL.matcher(event).find();
  }

  /** Whether the notice tells of this day first what happened and then that it came to light. */
  boolean isHappenedBeforeNoticed() {
    if (!isHappened() || !tellsDiscovery(event)) {
      return false;
    }
    Matcher noticed = NOTICED.matcher(event);
    int at = happenedAt();
    return isEmbedded()
        || (noticed.find()
            && at < noticed.start()
            && event.substring(at, noticed.start()).matches("(?s).*。.*"));
  }

  /** Whether what had been going on since this day came to light on another. */
  private boolean isEmbedded() {
    return !OPENING.matcher(event).find() && EMBEDDED.matcher(event).find();
  }

  /**
   * Where the event tells what happened, quotations and suppositions apart; far off for nowhere.
   */
  private int happenedAt() {
    String own = blank(FOUND, blank(REPORTED, blank(SUPPOSED, blank(QUOTED, event))));
    Matcher happened = HAPPENED.matcher(blank(OCCASION, own));
    return happened.find() ? happened.start() : Integer.MAX_VALUE;
  }

  /** Where somebody looked, after which the event tells what came to light; far off for nowhere. */
  private int lookedAt() {
    Matcher looked = LOOKED_LATER.matcher(event);
    return looked.find() ? looked.start(1) : Integer.MAX_VALUE;
  }

  /** The same words with what a pattern finds made blank, so that places stay. */
  private static String blank(Pattern pattern, String words) {
    return pattern.matcher(words).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** Whether somebody or something got in on this day, and did not show at once. */
  boolean isIntrusion() {
    String words = label + event;
    return INTRUSION.matcher(words).find()
        && !THEFT.matcher(words).find()
        && !ENCRYPTION.matcher(words).find();
  }

  /** Whether data were found encrypted, or the system held to ransom. */
  boolean isEncryption() {
    return ENCRYPTION.matcher(event).find();
  }

  /** Whether an effect that had begun before came to its end on this day. */
  boolean isEnd() {
    return section != SectionKind.MEASURES && END.matcher(event).find();
  }

  /** Whether anything was done about the incident on this day. */
  boolean isAftermath() {
    return aftermath().find();
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
    Matcher aftermath = aftermath();
    Matcher own = words.matcher(event);
    return aftermath.find() && own.find() && aftermath.start() < own.start();
  }

  /** What was done, the words of others and descriptions of things apart. */
  private Matcher aftermath() {
    return AFTERMATH.matcher(blank(TOLD_OTHERS, blank(DESCRIBED, blank(QUOTED, event))));
  }
}
