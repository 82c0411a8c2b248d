package jikenbo.coding.model;

import java.util.List;
import jikenbo.coding.Sector;
import jikenbo.coding.WeightFile;
import jikenbo.text.NoticeText;
import jikenbo.text.Span;
import jikenbo.weigh.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Tells the sector of a notice from its text as a whole and from the characters in the name of the
 * organisation, its first and last ones above all. Safe for threads.
 */
final class SectorModel {

  /** Sectors in the order of points. */
  private static final List<Sector> SECTORS = List.of(Sector.values());

  private final PairModel text;
  private final PairModel name;
  private final short[] rules;

  /**
   * The model with these weights.
   *
   * @param ofText of pairs in the text, and of rules
   * @param ofName of pairs in the name
   */
  SectorModel(PairWeights ofText, PairWeights ofName) {
    this.text = new PairModel(ofText);
    this.name = new PairModel(ofName);
    this.rules = ofText.points(PairWeights.RULES);
  }

  /** The model of the program. */
  static SectorModel load() {
    return new SectorModel(
        PairWeights.of(WeightFile.SECTOR), PairWeights.of(WeightFile.SECTOR_OF_NAME));
  }

  /**
   * How likely each sector is, given what the rules say of it.
   *
   * @param organization its name, or null where none is known
   */
  Verdict<Sector> judge(NoticeText notice, @Nullable String organization, SectorVotes votes) {
    double[] odds = text.points(notice);
    double[] strengths = votes.strengths();
    double[] ofName = name.pointsOfName(organization == null ? "" : organization);
    for (int i = 0; i < odds.length; i++) {
      odds[i] = PairWeights.UNIT * (odds[i] + ofName[i] + rules[i] * strengths[i]);
    }
    return Verdict.ofOdds(SECTORS, odds);
  }

  /**
   * The words that most speak for a sector: the name, where it stands in the text and says more
   * than the text does, or a sentence.
   */
  Ground ground(NoticeText notice, @Nullable String organization, Sector sector) {
    int number = SECTORS.indexOf(sector);
    if (organization != null) {
      int at = notice.text().indexOf(organization);
      if (at >= 0 && name.pointsOfName(organization)[number] > text.points(notice)[number]) {
        return new Ground("sector.name", new Span(at, at + organization.length()));
      }
    }
    return text.passage(notice, number).ground("sector");
  }
}
