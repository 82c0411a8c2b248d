package jikenbo.fact;

import java.util.Locale;

/** Kind of personal data that leaked or may have leaked. */
public enum DataType {
  NAME,
  ADDRESS,
  PHONE,
  EMAIL,
  BIRTHDATE,
  GENDER,
  CARD,
  BANK_ACCOUNT,
  PASSWORD,
  MY_NUMBER,
  HEALTH,
  GRADES,
  EMPLOYMENT,
  ID_NUMBER,
  PURCHASE,
  OTHER;

  /** The code in CSV files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
