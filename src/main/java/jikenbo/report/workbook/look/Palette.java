package jikenbo.report.workbook.look;

/**
 * The colours of the workbook; {@code theme.xml} repeats those that a reader may use. Letters stand
 * out from what is behind them by at least 4.5 to 1, marks of charts by 3 to 1. Those of charts
 * differ in lightness by enough to be told apart in grey print, and in blue against orange for
 * readers who do not see red or green.
 */
public final class Palette {

  public static final Rgb INK = new Rgb(0x22262B);
  public static final Rgb MUTED = new Rgb(0x5A636E);
  public static final Rgb FAINT = new Rgb(0x6B7480);
  public static final Rgb NAVY = new Rgb(0x17365D);
  static final Rgb LINK = new Rgb(0x0B5CAD);
  public static final Rgb RULE = new Rgb(0xC5CDD8);
  public static final Rgb CARD = new Rgb(0xF4F6FA);
  public static final Rgb HEADER = new Rgb(0xE3EAF3);
  public static final Rgb WARNING = new Rgb(0xFFF1D0);
  public static final Rgb WHITE = new Rgb(0xFFFFFF);

  /** What a chart is about. */
  public static final Rgb MAIN = new Rgb(0x1B4478);

  /** What it is held against. */
  public static final Rgb OTHER = new Rgb(0x6E96C8);

  /** A third series. */
  public static final Rgb THIRD = new Rgb(0xC77A12);

  /** What is frequent, behind the letters of a table. */
  public static final Rgb TINT = new Rgb(0xA9C3E3);

  /** What the notices do not tell. */
  public static final Rgb UNKNOWN = new Rgb(0x8C8C8C);

  private Palette() {}
}
