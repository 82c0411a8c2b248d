package jikenbo.fact;

import java.util.Locale;

/** Kind of personal data that leaked or may have leaked; declared in reporting order. */
public enum DataType {
  NAME("氏名", "Name"),
  ADDRESS("住所", "Address"),
  PHONE("電話番号", "Phone number"),
  EMAIL("メールアドレス", "Mail address"),
  BIRTHDATE("生年月日", "Date of birth"),
  GENDER("性別", "Gender"),
  CARD("クレジットカード情報", "Payment card"),
  BANK_ACCOUNT("口座情報", "Bank account"),
  PASSWORD("パスワード", "Password"),
  MY_NUMBER("マイナンバー", "My Number"),
  HEALTH("健康・医療情報", "Health"),
  GRADES("成績", "Grades"),
  EMPLOYMENT("勤務先・雇用情報", "Employment"),
  ID_NUMBER("会員番号などの識別番号", "Identification number"),
  PURCHASE("購入・利用履歴", "Purchases and use"),
  OTHER("その他", "Other");

  private final String nameJa;
  private final String nameEn;

  DataType(String nameJa, String nameEn) {
    this.nameJa = nameJa;
    this.nameEn = nameEn;
  }

  /** The code in CSV files. */
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
}
