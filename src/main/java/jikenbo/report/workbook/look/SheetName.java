package jikenbo.report.workbook.look;

/** The sheets in their order, each with its title and the colour of its tab. */
public enum SheetName {
  SUMMARY("サマリー", Palette.NAVY.value()),
  TREND("月別推移", Palette.MAIN.value()),
  CAUSES("原因別", Palette.MAIN.value()),
  SECTORS("分野別", Palette.MAIN.value()),
  CAUSES_IN_SECTORS("原因×分野", Palette.MAIN.value()),
  DATA_TYPES("情報の種類", Palette.MAIN.value()),
  METHODS("手口", Palette.MAIN.value()),
  PREFECTURES("地域", Palette.MAIN.value()),
  PEOPLE("影響人数", Palette.MAIN.value()),
  LAGS("公表までの日数", Palette.MAIN.value()),
  CHAINS("委託先・連鎖", Palette.MAIN.value()),
  DISCLOSURES("一覧", Palette.OTHER.value()),
  QUALITY("データ品質", Palette.UNKNOWN.value()),
  DEFINITIONS("定義", Palette.UNKNOWN.value());

  private final String title;
  private final int tab;

  SheetName(String title, int tab) {
    this.title = title;
    this.tab = tab;
  }

  /** As the tab shows it. */
  public String title() {
    return title;
  }

  /** Colour of the tab. */
  public Rgb tab() {
    return new Rgb(tab);
  }
}
