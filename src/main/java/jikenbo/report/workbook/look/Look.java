package jikenbo.report.workbook.look;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Immutable; each method gives a changed copy.
 *
 * @param letters how it is written
 * @param place where the text stands in the cell
 * @param frame what surrounds it
 * @param format number format
 */
public record Look(Letters letters, Place place, Frame frame, String format) {

  static final String GENERAL = "General";

  /** A whole number. */
  public static final String COUNT = "#,##0";

  /** A number with one decimal. */
  public static final String MEAN = "#,##0.0";

  /** A whole number with its sign. */
  public static final String CHANGE = "+#,##0;-#,##0;\"±\"0";

  /** A part of 1, in percent. */
  public static final String SHARE = "0.0%";

  /** The same with its sign. */
  public static final String CHANGE_SHARE = "+#,##0.0%;-#,##0.0%;\"±\"0.0%";

  /** A count of a month that the archive has only in part. */
  public static final String PARTIAL_COUNT = "#,##0\"（一部）\"";

  /** A day. */
  public static final String DAY = "yyyy/mm/dd";

  /** A month, given as its first day. */
  public static final String MONTH = "yyyy\"年\"m\"月\"";

  /** The same where columns are narrow. */
  public static final String SHORT_MONTH = "yyyy/m";

  /** Plain text. */
  public static final Look TEXT =
      new Look(
          new Letters(9, false, false, Palette.INK),
          new Place(HorizontalAlignment.LEFT, 0, VerticalAlignment.CENTER, false),
          new Frame(null, null, null, null),
          GENERAL);

  /** A cell of a table. */
  public static final Look CELL = TEXT.ruled(Palette.RULE);

  /** The head of a column. */
  public static final Look HEAD =
      CELL.heavy().ink(Palette.NAVY).fill(Palette.HEADER).centred().wrapped();

  /** A remark under or over a table. */
  public static final Look NOTE = TEXT.size(8).ink(Palette.MUTED);

  /** Words where a chart would be. */
  public static final Look PANEL = NOTE.size(9).fill(Palette.CARD).centred().wrapped();

  /** The head of a part of a sheet. */
  public static final Look SECTION = TEXT.size(11).heavy().ink(Palette.NAVY);

  /**
   * How a cell is written.
   *
   * @param size in points
   * @param bold whether heavy
   * @param link whether underlined
   * @param ink the colour
   */
  public record Letters(int size, boolean bold, boolean link, Rgb ink) {}

  /**
   * Where the text stands.
   *
   * @param across from left to right
   * @param indent characters of room at its side
   * @param down from top to bottom
   * @param wrap whether long text takes several lines
   */
  public record Place(
      HorizontalAlignment across, int indent, VerticalAlignment down, boolean wrap) {}

  /**
   * What surrounds the text.
   *
   * @param fill the background; null for none
   * @param top colour of the line above; null for none
   * @param bottom colour of the line below; null for none
   * @param sides colour of the lines to the left and right; null for none
   */
  public record Frame(
      @Nullable Rgb fill, @Nullable Rgb top, @Nullable Rgb bottom, @Nullable Rgb sides) {}

  /** Size of its letters in points. */
  public int size() {
    return letters.size();
  }

  /** Whether long text takes several lines. */
  public boolean wraps() {
    return place.wrap();
  }

  /** In letters of so many points. */
  public Look size(int points) {
    return with(new Letters(points, letters.bold(), letters.link(), letters.ink()));
  }

  /** In bold letters. */
  public Look heavy() {
    return with(new Letters(letters.size(), true, letters.link(), letters.ink()));
  }

  /** As readers know a link. */
  public Look linked() {
    return with(new Letters(letters.size(), letters.bold(), true, Palette.LINK));
  }

  /** In letters of a colour. */
  public Look ink(Rgb colour) {
    return with(new Letters(letters.size(), letters.bold(), letters.link(), colour));
  }

  /** Its text to the right. */
  public Look right() {
    return across(HorizontalAlignment.RIGHT);
  }

  /** Its text in the middle. */
  public Look centred() {
    return across(HorizontalAlignment.CENTER);
  }

  private Look across(HorizontalAlignment where) {
    return with(new Place(where, place.indent(), place.down(), place.wrap()));
  }

  /** Some room at the side of its text. */
  public Look indented() {
    return with(new Place(place.across(), 1, place.down(), place.wrap()));
  }

  /** Its text at the top, in the middle or at the bottom. */
  public Look down(VerticalAlignment where) {
    return with(new Place(place.across(), place.indent(), where, place.wrap()));
  }

  /** Long text on several lines. */
  public Look wrapped() {
    return with(new Place(place.across(), place.indent(), place.down(), true));
  }

  /** The same on one line, which may run on over empty cells. */
  Look flowing() {
    return with(new Place(HorizontalAlignment.LEFT, place.indent(), place.down(), false));
  }

  /** On a coloured ground. */
  public Look fill(Rgb colour) {
    return with(new Frame(colour, frame.top(), frame.bottom(), frame.sides()));
  }

  /** A line above. */
  public Look topped(Rgb colour) {
    return with(new Frame(frame.fill(), colour, frame.bottom(), frame.sides()));
  }

  /** A line below. */
  public Look ruled(Rgb colour) {
    return with(new Frame(frame.fill(), frame.top(), colour, frame.sides()));
  }

  /** Lines to the left and right. */
  public Look parted(Rgb colour) {
    return with(new Frame(frame.fill(), frame.top(), frame.bottom(), colour));
  }

  /** A number or a day: its format, and to the right. */
  public Look format(String pattern) {
    return new Look(letters, place, frame, pattern).right();
  }

  /** The same in the last line of a table. */
  public Look total() {
    return heavy().fill(Palette.CARD).topped(Palette.NAVY).ruled(Palette.NAVY);
  }

  private Look with(Letters other) {
    return new Look(other, place, frame, format);
  }

  private Look with(Place other) {
    return new Look(letters, other, frame, format);
  }

  private Look with(Frame other) {
    return new Look(letters, place, other, format);
  }
}
