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
  UNAUTHORIZED_ACCESS("不正アクセス", "Unauthorized access", "不正アクセス", "ウイルス感染・不正アクセス", "hacking"),
  MALWARE("マルウェア感染", "Malware", "ワーム・ウイルス", "ウイルス感染・不正アクセス", "malware"),
  MISCONFIGURATION("設定ミス", "Misconfiguration", "設定ミス", "誤表示・誤送信", "error.misconfiguration"),
  MISOPERATION(
      "誤操作", "Misoperation", "誤操作", "誤表示・誤送信", "error.misdelivery, error.publishing error"),
  SOFTWARE_FLAW("脆弱性・不具合", "Software flaw", "バグ・セキュリティホール", "誤表示・誤送信", "error.programming error"),
  INSIDER("内部犯行", "Insider", "内部犯罪・内部不正行為, 不正な情報持ち出し", "不正持ち出し・盗難", "misuse"),
  PURPOSE_VIOLATION("目的外使用", "Use beyond purpose", "目的外使用", "その他", "misuse"),
  MISMANAGEMENT("管理ミス", "Mismanagement", "管理ミス", "紛失・誤廃棄", "error.disposal error"),
  LOSS("紛失・置忘れ", "Loss", "紛失・置忘れ", "紛失・誤廃棄", "error.loss"),
  THEFT("盗難", "Theft", "盗難", "不正持ち出し・盗難", "physical.theft"),
  OTHER("その他", "Other", "その他", "その他", ""),
  UNKNOWN("不明", "Unknown", "不明", "その他", "unknown");

  private final String nameJa;
  private final String nameEn;
  private final String jnsa;
  private final String tsr;
  private final String veris;

  Cause(String nameJa, String nameEn, String jnsa, String tsr, String veris) {
    this.nameJa = nameJa;
    this.nameEn = nameEn;
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
