package jikenbo.report.workbook;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Immutable; each method gives a changed copy.
 *
 * @param size of the letters, in points
 * @param bold whether they are heavy
 * @param link whether they are underlined
 * @param ink their colour
 * @param fill the background; null for none
 * @param align from left to right
 * @param vertical from top to bottom
 * @param wrap whether long text takes several lines
 * @param format number format
 * @param top colour of the line above; null for none
 * @param bottom colour of the line below; null for none
 */
record Look(
    int size,
    boolean bold,
    boolean link,
    Rgb ink,
    @Nullable Rgb fill,
    HorizontalAlignment align,
    VerticalAlignment vertical,
    boolean wrap,
    String format,
    @Nullable Rgb top,
    @Nullable Rgb bottom) {

  static final String GENERAL = "General";
  static final String COUNT = "#,##0";
  static final String CHANGE = "+#,##0;-#,##0;\"±\"0";
  static final String SHARE = "0.0%";
  static final String CHANGE_SHARE = "+0.0%;-0.0%;\"±\"0.0%";
  static final String DAY = "yyyy/mm/dd";
  static final String MONTH = "yyyy\"年\"m\"月\"";

  /** Plain text. */
  static final Look TEXT =
      new Look(
          9,
          false,
          false,
          Palette.INK,
          null,
          HorizontalAlignment.LEFT,
          VerticalAlignment.CENTER,
          false,
          GENERAL,
          null,
          null);

  /** A cell of a table. */
  static final Look CELL = TEXT.ruled();

  /** The head of a column. */
  static final Look HEAD =
      TEXT.heavy().ink(Palette.NAVY).fill(Palette.HEADER).centred().wrapped().ruled();

  /** A remark under or over a table. */
  static final Look NOTE = TEXT.size(8).ink(Palette.MUTED);

  /** The head of a part of a sheet. */
  static final Look SECTION = TEXT.size(11).heavy().ink(Palette.NAVY);

  Look size(int points) {
    return new Look(points, bold, link, ink, fill, align, vertical, wrap, format, top, bottom);
  }

  Look heavy() {
    return new Look(size, true, link, ink, fill, align, vertical, wrap, format, top, bottom);
  }

  Look linked() {
    return new Look(
        size, bold, true, Palette.LINK, fill, align, vertical, wrap, format, top, bottom);
  }

  Look ink(Rgb colour) {
    return new Look(size, bold, link, colour, fill, align, vertical, wrap, format, top, bottom);
  }

  Look fill(Rgb colour) {
    return new Look(size, bold, link, ink, colour, align, vertical, wrap, format, top, bottom);
  }

  Look right() {
    return align(HorizontalAlignment.RIGHT);
  }

  Look centred() {
    return align(HorizontalAlignment.CENTER);
  }

  Look align(HorizontalAlignment where) {
    return new Look(size, bold, link, ink, fill, where, vertical, wrap, format, top, bottom);
  }

  Look vertical(VerticalAlignment where) {
    return new Look(size, bold, link, ink, fill, align, where, wrap, format, top, bottom);
  }

  Look wrapped() {
    return new Look(size, bold, link, ink, fill, align, vertical, true, format, top, bottom);
  }

  /** A number: its format, and to the right. */
  Look format(String pattern) {
    return new Look(
        size,
        bold,
        link,
        ink,
        fill,
        HorizontalAlignment.RIGHT,
        vertical,
        wrap,
        pattern,
        top,
        bottom);
  }

  Look topped(Rgb colour) {
    return new Look(size, bold, link, ink, fill, align, vertical, wrap, format, colour, bottom);
  }

  Look ruled() {
    return ruled(Palette.RULE);
  }

  Look ruled(Rgb colour) {
    return new Look(size, bold, link, ink, fill, align, vertical, wrap, format, top, colour);
  }

  /** The same in the last line of a table. */
  Look total() {
    return heavy().fill(Palette.CARD).topped(Palette.NAVY).ruled(Palette.NAVY);
  }
}
