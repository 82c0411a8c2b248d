package jikenbo.coding.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jikenbo.coding.Sector;
import jikenbo.coding.rule.RuleBook;
import jikenbo.coding.rule.Tally;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.Notices;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.notice.NoticeReader;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.labels.Field;
import jikenbo.labels.Hand;
import jikenbo.labels.Wordings;
import jikenbo.text.NormalizedText;
import jikenbo.text.NoticeText;
import org.jspecify.annotations.Nullable;

/**
 * A notice, or the name of an organisation alone, of which the sector is known.
 *
 * @param text its text
 * @param organization as it is read, or null
 * @param votes what the rules say of it
 * @param sector the right one
 * @param alternatives codes of those that can be defended
 */
record SectorExample(
    NoticeText text,
    @Nullable String organization,
    SectorVotes votes,
    Sector sector,
    List<String> alternatives)
    implements Corpus.Example {

  private static final LocalGovernments GOVERNMENTS = LocalGovernments.load();
  private static final NoticeReader READER = new NoticeReader(GOVERNMENTS);
  private static final RuleBook RULES = RuleBook.standard();
  private static final Coder CODER = new Coder(RULES, GOVERNMENTS);

  /** Copies the list. */
  SectorExample {
    alternatives = List.copyOf(alternatives);
  }

  /** All that may be fitted on. */
  static Corpus<SectorExample> corpus() {
    return Corpus.of(SectorExample::of, others(Wordings.WRITERS));
  }

  /** The short notices of these writers, and names. */
  static List<SectorExample> others(List<String> writers) {
    return Stream.concat(
            reworded(writers).stream(), Wordings.names().stream().map(SectorExample::of))
        .toList();
  }

  /** The short notices of these writers. */
  static List<SectorExample> reworded(List<String> writers) {
    return Wordings.reworded(writers).stream().map(SectorExample::of).toList();
  }

  private static SectorExample of(Wordings.Name told) {
    String name = NormalizedText.of(told.name()).toString();
    return new SectorExample(
        NoticeText.of("", 1),
        name,
        CODER.sectorVotes(new Tally(List.of()), name),
        Sector.ofCode(told.sector()).orElseThrow(),
        List.of());
  }

  /** Whether this is the name of an organisation and no notice. */
  boolean isNameAlone() {
    return text.text().isEmpty();
  }

  /** The notices of a hand. */
  static List<SectorExample> of(Hand hand) {
    return LabelledNotice.of(hand).stream().map(SectorExample::of).toList();
  }

  private static SectorExample of(LabelledNotice notice) {
    return of(
        notice.notice(),
        notice.label().value(Field.SECTOR),
        notice.label().alternatives(Field.SECTOR).stream().map(String::valueOf).toList());
  }

  private static SectorExample of(Wordings.Reworded notice) {
    return of(
        Notices.parsed(Notices.post(notice.heading(), notice.body())), notice.sector(), List.of());
  }

  private static SectorExample of(
      ParsedNotice notice, @Nullable String sector, List<String> alternatives) {
    String organization = READER.read(notice).facts().organization();
    return new SectorExample(
        notice.text(),
        organization,
        CODER.sectorVotes(RULES.ask(notice.text()).sector(), organization),
        Optional.ofNullable(sector).flatMap(Sector::ofCode).orElse(Sector.UNKNOWN),
        alternatives);
  }

  /** What the fit sees of the text. */
  PairExample pairsOfText() {
    return PairExample.ofNotice(text, number());
  }

  /** What the fit sees of the name. */
  PairExample pairsOfName() {
    return PairExample.ofName(organization == null ? "" : organization, number());
  }

  private int number() {
    return List.of(Sector.values()).indexOf(sector);
  }

  @Override
  public String content() {
    return pairsOfText().pairs()
        + " "
        + organization
        + " "
        + Arrays.toString(votes.strengths())
        + " "
        + sector.code();
  }
}
