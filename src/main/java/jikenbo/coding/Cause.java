package jikenbo.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Root cause of an incident, at the place where it happened; declared in reporting order.
 *
 * <p>The crosswalks name the classes of JNSA (情報セキュリティインシデントに関する調査報告書), of 東京商工リサーチ
 * (上場企業の個人情報漏えい・紛失事故調査) and the actions of VERIS; where one of our classes spreads over several of
 * theirs, they are divided by a comma.
 */
public enum Cause {
  UNAUTHORIZED_ACCESS(
      "不正アクセス",
      "Unauthorized access",
      "外部の者がネットワーク越しにアクセス制御を破る。脆弱性の悪用、パスワードの窃取や推測、アカウントの乗っ取り、決済画面の改ざん、ドメインの乗っ取りなど",
      "An outsider gets past access control over the network: exploited hole, stolen or guessed password, account takeover, tampered payment page, hijacked domain",
      "不正アクセス",
      "ウイルス感染・不正アクセス",
      "hacking"),
  MALWARE(
      "マルウェア感染",
      "Malware",
      "ウイルスやランサムウェアへの感染。ランサムウェアは、侵入の手段を問わずここに数える",
      "Virus or ransomware; ransomware is always here, whatever the way in",
      "ワーム・ウイルス",
      "ウイルス感染・不正アクセス",
      "malware"),
  MISCONFIGURATION(
      "設定ミス",
      "Misconfiguration",
      "サイト、フォーム、クラウドの保存領域、メールなどの設定を誤り、他人がデータを見られる状態にした",
      "A wrong setting of a site, form, cloud storage or mail system let others see data",
      "設定ミス",
      "誤表示・誤送信",
      "error.misconfiguration"),
  MISOPERATION(
      "誤操作",
      "Misoperation",
      "人の操作の誤り。宛先、ToとBCC、添付、封入の取り違え、誤った公開、秘匿処理の不備など",
      "A slip of a person: wrong address, To or CC for BCC, wrong attachment or enclosure, mistaken publication, failed redaction",
      "誤操作",
      "誤表示・誤送信",
      "error.misdelivery, error.publishing error"),
  SOFTWARE_FLAW(
      "脆弱性・不具合",
      "Software flaw",
      "侵入した者はなく、プログラムの不具合や欠陥でデータが見える状態になった",
      "A bug or hole exposes data and nobody broke in",
      "バグ・セキュリティホール",
      "誤表示・誤送信",
      "error.programming error"),
  INSIDER(
      "内部犯行",
      "Insider",
      "役職員、元役職員、委託先の従業者が、故意に持ち出し、のぞき見し、または改変した。悪用の意図の有無は問わない",
      "Staff, former staff or a contractor's staff take, look at or alter data on purpose, with or without intent to misuse it",
      "内部犯罪・内部不正行為, 不正な情報持ち出し",
      "不正持ち出し・盗難",
      "misuse"),
  PURPOSE_VIOLATION(
      "目的外使用",
      "Use beyond purpose",
      "組織自身が、定めた目的の範囲を超えてデータを使い、または提供した",
      "The organisation itself uses or passes on data beyond its purpose",
      "目的外使用",
      "その他",
      "misuse"),
  MISMANAGEMENT(
      "管理ミス",
      "Mismanagement",
      "組織の中での取り扱いや管理の不備。誤廃棄、構内での所在不明、定めた手順の不履行など",
      "Handling or rules failed inside: mistaken disposal, missing on the premises, steps not followed",
      "管理ミス",
      "紛失・誤廃棄",
      "error.disposal error"),
  LOSS(
      "紛失・置忘れ",
      "Loss",
      "人が書類、パソコン、電話、記録媒体をなくした、または置き忘れた",
      "A person loses paper, a computer, a phone or a medium",
      "紛失・置忘れ",
      "紛失・誤廃棄",
      "error.loss"),
  THEFT(
      "盗難",
      "Theft",
      "書類や機器を第三者に盗まれた",
      "Somebody steals the object",
      "盗難",
      "不正持ち出し・盗難",
      "physical.theft"),
  OTHER(
      "その他",
      "Other",
      "公表文に原因が書かれているが、ほかのどの分類にも当たらない。サービス妨害だけ、画面の改ざんだけなど",
      "A stated cause that fits none, such as pure denial of service or pure defacement",
      "その他",
      "その他",
      ""),
  UNKNOWN(
      "不明",
      "Unknown",
      "公表文に原因の記載がない。「その他」とは別に数える",
      "The notice does not state the cause; not the same as other",
      "不明",
      "その他",
      "unknown");

  private final String nameJa;
  private final String nameEn;
  private final String meaningJa;
  private final String meaningEn;
  private final String jnsa;
  private final String tsr;
  private final String veris;

  Cause(
      String nameJa,
      String nameEn,
      String meaningJa,
      String meaningEn,
      String jnsa,
      String tsr,
      String veris) {
    this.nameJa = nameJa;
    this.nameEn = nameEn;
    this.meaningJa = meaningJa;
    this.meaningEn = meaningEn;
    this.jnsa = jnsa;
    this.tsr = tsr;
    this.veris = veris;
  }

  /** The code in CSV files and rules. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name in reports. */
  public String nameJa() {
    return nameJa;
  }

  /** The name in English. */
  public String nameEn() {
    return nameEn;
  }

  /** What belongs to it, for readers of reports, without a full stop at the end. */
  public String meaningJa() {
    return meaningJa;
  }

  /** The same in English. */
  public String meaningEn() {
    return meaningEn;
  }

  /** The class or classes of JNSA. */
  public String jnsa() {
    return jnsa;
  }

  /** The class of 東京商工リサーチ. */
  public String tsr() {
    return tsr;
  }

  /** The action or actions of VERIS; empty where none fits. */
  public String veris() {
    return veris;
  }

  /** The class with this code, or empty when there is none. */
  public static Optional<Cause> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
