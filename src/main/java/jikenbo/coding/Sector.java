package jikenbo.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Kind of organisation that was hit, by its activity and not by its owner; declared in reporting
 * order.
 */
public enum Sector {
  MUNICIPALITY("自治体", "Local government", "S"),
  SCHOOL("学校・教育", "School and education", "O"),
  EC_SITE("ECサイト", "Online shop", "I"),
  GOVERNMENT("国・司法・独立行政法人", "National government and courts", "S"),
  MEDICAL("医療・福祉", "Medical and welfare", "P"),
  FINANCE("金融・保険", "Finance and insurance", "J"),
  ASSOCIATION("団体・協会", "Association", "R"),
  COMPANY("民間企業", "Company", ""),
  UNKNOWN("不明", "Unknown", "");

  private final String nameJa;
  private final String nameEn;
  private final String jsic;

  Sector(String nameJa, String nameEn, String jsic) {
    this.nameJa = nameJa;
    this.nameEn = nameEn;
    this.jsic = jsic;
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

  /** The division of 日本標準産業分類; empty where there is no single one. */
  public String jsic() {
    return jsic;
  }

  /** The class with this code, or empty when there is none. */
  public static Optional<Sector> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code().equals(code)).findFirst();
  }
}
