package jikenbo.report.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jikenbo.report.workbook.look.Look;
import jikenbo.report.workbook.look.Palette;
import jikenbo.report.workbook.look.Rgb;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShadesTest {

  @Test
  void fewCountsHaveAStepEach() {
    assertThat(new Shades(3).steps()).hasToString("[1, 2, 3]");
  }

  @Test
  void manyCountsAreDividedIntoFiveEqualParts() {
    assertThat(new Shades(12).steps()).hasToString("[1～2, 3～4, 5～7, 8～9, 10～12]");
  }

  @Test
  void nothingHasNoFillAndFaintInk() {
    assertThat(new Shades(9).look(0))
        .returns(null, look -> look.frame().fill())
        .returns(Palette.FAINT, look -> look.letters().ink());
  }

  @Test
  void darkerMeansMoreInGreyPrintToo() {
    List<Double> lightness =
        IntStream.rangeClosed(1, 5).mapToObj(n -> luminance(fill(new Shades(5).look(n)))).toList();

    for (int i = 1; i < lightness.size(); i++) {
      assertThat(contrast(lightness.get(i - 1), lightness.get(i))).isGreaterThan(1.4);
    }
  }

  @Property
  void countIsShadedAsTheLegendShowsIt(
      @ForAll @IntRange(min = 1, max = 100_000) int largest, @ForAll @IntRange(min = 1) int any) {
    Shades shades = new Shades(largest);
    int count = 1 + (any - 1) % largest;

    assertThat(shades.steps())
        .filteredOn(step -> step.from() <= count && count <= step.to())
        .singleElement()
        .extracting(step -> shades.look(step.to()))
        .isEqualTo(shades.look(count));
  }

  @Property
  void numbersCanBeReadOnEveryShade(@ForAll @IntRange(min = 1, max = 50) int count) {
    Look look = new Shades(50).look(count);

    assertThat(contrast(luminance(fill(look)), luminance(look.letters().ink()))).isGreaterThan(4.5);
  }

  private static Rgb fill(Look look) {
    return Objects.requireNonNull(look.frame().fill());
  }

  /** Contrast of two luminances as WCAG defines it, from 1 to 21. */
  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** Relative luminance as WCAG defines it, from 0 to 1. */
  private static double luminance(Rgb colour) {
    byte[] bytes = colour.bytes();
    return 0.2126 * linear(bytes[0]) + 0.7152 * linear(bytes[1]) + 0.0722 * linear(bytes[2]);
  }

  private static double linear(byte channel) {
    double share = Byte.toUnsignedInt(channel) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
