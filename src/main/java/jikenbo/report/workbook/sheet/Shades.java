package jikenbo.report.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import jikenbo.report.Phrases;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.Rgb;

/**
 * How dark the cells of a heat map are: equal parts of the largest count in steps of one blue. The
 * steps differ in lightness, so that they can be told apart in grey print and without seeing
 * colours, and are filled in rather than left to a rule of the program, which cannot turn the ink
 * white.
 *
 * @param largest the largest count of the map
 */
record Shades(int largest) {

  private static final List<Rgb> FILLS =
      List.of(new Rgb(0xDEE9F5), Palette.TINT, new Rgb(0x7099CC), new Rgb(0x3C6DAF), Palette.NAVY);

  /** The first step that is too dark for dark letters. */
  private static final int DARK = 3;

  /** The look of a cell with a count: faint for nothing, the darker the more. */
  Look look(int count) {
    Look look = Look.CELL.format(Look.COUNT).centred().parted(Palette.WHITE);
    if (count == 0) {
      return look.ink(Palette.FAINT);
    }
    int step = step(count);
    return look.fill(FILLS.get(step)).ink(step < DARK ? Palette.INK : Palette.WHITE);
  }

  private int step(int count) {
    return (int) (((long) count * parts() - 1) / largest);
  }

  /** A count of one is never dark: where there are only few, each has a step of its own. */
  private int parts() {
    return Math.min(largest, FILLS.size());
  }

  /** What the steps stand for, from light to dark. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int from = 1;
    for (int i = 1; i <= parts(); i++) {
      int to = (int) ((long) largest * i / parts());
      steps.add(new Step(from, to));
      from = to + 1;
    }
    return steps;
  }

  /**
   * Counts of one fill.
   *
   * @param from the lowest
   * @param to the highest
   */
  record Step(int from, int to) {

    @Override
    public String toString() {
      return from == to ? Phrases.number(from) : Phrases.number(from) + "～" + Phrases.number(to);
    }
  }
}
