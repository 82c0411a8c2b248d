package jikenbo.report;

import static jikenbo.report.Phrases.number;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import jikenbo.casebook.Disclosure;
import jikenbo.coding.Cause;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.statistics.survey.LargeIncident;

/**
 * What is said beside the figure of a large incident: the words of the notices that tell the
 * figure, and of no other notice of the same incident.
 *
 * @param large the incident
 */
public record CaseWords(LargeIncident large) {

  private static final String POSSIBLE = "※";

  /** What a notice without a name of its organisation is listed as. */
  public static final String UNNAMED = "（組織名不明）";

  /** What a class is told as where the notices of a sum tell different ones. */
  static final String SEVERAL = "複数";

  /** How to read the words in a list of large incidents. */
  public static final List<String> NOTES =
      List.of(
          "組織名・原因・分野は、その数を述べた公表のもの（足した公表の間で異なれば「複数」）。原因別・分野別の集計では、事案を最初の公表の原因・分野に数えます。",
          "「ほか…組織」は同じ事案を公表した組織の数で、影響を受けた組織の総数ではありません。",
          "数の前の約・最大・少なくとも・延べは公表の言葉、" + POSSIBLE + "は漏えい等のおそれを述べる数（一部がそうであるものも）です。");

  /** Who told the figure, of several the first, such as {@code 架空市ほか2組織の公表の計}. */
  public String organization() {
    return name(UNNAMED) + others();
  }

  /** The name of the organisation that told the figure, of several the first. */
  public String name(String unnamed) {
    return Objects.requireNonNullElse(large.organization(), unnamed);
  }

  /** The same in a sentence, which says of the figure itself that it is a sum. */
  String teller(String unnamed) {
    return name(unnamed) + (isSum() ? otherTellers() : others());
  }

  /**
   * What is to be known beside the name: that the figure is the sum of several notices, or that
   * other organisations disclosed the same incident. It counts those that disclosed, never those
   * that were hit, whom only the notices can tell. Empty where one organisation disclosed.
   */
  public String others() {
    if (isSum()) {
      return otherTellers() + "の計";
    }
    int others = large.incident().organizations() - 1;
    return others > 0 ? "（ほか%s組織も公表）".formatted(number(others)) : "";
  }

  /**
   * What stands before the figure where the notices do not tell it as exact, such as {@code 最大}.
   */
  public String hedge() {
    return new ToldSize(large.tellers()).hedge();
  }

  /** What stands behind it where they tell all or a part of it as possible only; else empty. */
  public String possibility() {
    return new ToldSize(large.tellers()).possible() > 0 ? POSSIBLE : "";
  }

  private String otherTellers() {
    return "ほか%s組織の公表".formatted(number(large.tellers().size() - 1L));
  }

  /** Whether the figure is the sum of what several organisations told. */
  boolean isSum() {
    return large.tellers().size() > 1;
  }

  /** The cause that these notices tell. */
  public String cause() {
    return joined(teller -> teller.codes().cause(), Cause.UNKNOWN, Cause::nameJa);
  }

  /** The sector of those who told the figure. */
  public String sector() {
    return joined(teller -> teller.codes().sector(), Sector.UNKNOWN, Sector::nameJa);
  }

  /** The methods that these notices tell; empty where none does. */
  List<String> methods() {
    return told(teller -> teller.codes().methodCode(), Method.UNKNOWN);
  }

  /** The contractors that these notices name, but for themselves; empty where none does. */
  List<String> contractors() {
    return large.tellers().stream()
        .filter(teller -> teller.facts().thirdParty() != null)
        .filter(
            teller -> !Objects.equals(teller.facts().thirdParty(), teller.facts().organization()))
        .map(teller -> Objects.requireNonNull(teller.facts().thirdParty()))
        .distinct()
        .toList();
  }

  /** The class that the notices tell; that they are several where they do not agree. */
  private <C> String joined(
      Function<Disclosure, C> of, C unknown, Function<? super C, String> nameJa) {
    List<C> told = told(of, unknown);
    return told.size() > 1 ? SEVERAL : nameJa.apply(told.isEmpty() ? unknown : told.get(0));
  }

  private <C> List<C> told(Function<Disclosure, C> of, C unknown) {
    return large.tellers().stream()
        .map(of)
        .filter(told -> !told.equals(unknown))
        .distinct()
        .toList();
  }
}
