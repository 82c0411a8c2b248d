package jikenbo.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Kind of organisation that was hit, by its activity and not by its owner; declared in reporting
 * order.
 */
public enum Sector {
  MUNICIPALITY(
      "自治体",
      "Local government",
      "都道府県、市区町村と、その機関や施設",
      "Prefecture, city, ward, town or village with its offices and facilities",
      "S"),
  SCHOOL(
      "学校・教育",
      "School and education",
      "学校と大学。学校で起きた事案は、教育委員会が公表したものを含む",
      "Schools and universities; boards of education where it happened in a school",
      "O"),
  EC_SITE(
      "ECサイト",
      "Online shop",
      "オンラインショップで起きた事案。運営する組織の種類を問わない",
      "An online shop was hit, whoever runs it",
      "I"),
  GOVERNMENT(
      "国・司法・独立行政法人",
      "National government and courts",
      "府省庁、裁判所、国の委員会、独立行政法人",
      "Ministries, courts, commissions and national agencies",
      "S"),
  MEDICAL(
      "医療・福祉",
      "Medical and welfare",
      "病院、診療所、介護や福祉の施設。公立病院を含む",
      "Hospitals, clinics and care; public hospitals too",
      "P"),
  FINANCE(
      "金融・保険",
      "Finance and insurance",
      "銀行、保険会社、カード会社、証券会社など",
      "Banks, insurers, card and securities firms",
      "J"),
  ASSOCIATION(
      "団体・協会",
      "Association",
      "協会、学会、財団、協同組合、実行委員会など",
      "Associations, societies, foundations, co-operatives and committees",
      "R"),
  COMPANY("民間企業", "Company", "以上のどれにも当たらない企業", "Any other business", ""),
  UNKNOWN(
      "不明",
      "Unknown",
      "公表文から組織の種類を決められない",
      "The notice does not tell the kind of organisation",
      "");

  private final String nameJa;
  private final String nameEn;
  private final String meaningJa;
  private final String meaningEn;
  private final String jsic;

  Sector(String nameJa, String nameEn, String meaningJa, String meaningEn, String jsic) {
    this.nameJa = nameJa;
    this.nameEn = nameEn;
    this.meaningJa = meaningJa;
    this.meaningEn = meaningEn;
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

  /** What belongs to it, for readers of reports, without a full stop at the end. */
  public String meaningJa() {
    return meaningJa;
  }

  /** The same in English. */
  public String meaningEn() {
    return meaningEn;
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
