package jikenbo.coding.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jikenbo.coding.Kind;
import jikenbo.coding.Method;
import jikenbo.coding.WeightFile;
import jikenbo.coding.rule.RuleBook;
import jikenbo.coding.rule.Tally;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.text.NoticeText;
import org.jspecify.annotations.Nullable;

/**
 * Codes a notice: asks the rule book and the model of causes, and weighs what they say. Safe for
 * threads.
 */
public final class Coder {

  /** Municipalities that have merged since the notice are not in the list any more. */
  private static final Pattern UNLISTED_MUNICIPALITY =
      Pattern.compile("(?:[一-龠]{2,3}[都道府県])?[一-龠々ヶケノ]{1,6}[市町村県](?:立図書館|役所|役場|教育委員会)?");

  private final RuleBook ruleBook;
  private final LocalGovernments localGovernments;
  private final Set<String> residualMethods;
  private final KindModel kindModel = new KindModel(PairWeights.of(WeightFile.KIND));
  private final CauseModel causeModel = new CauseModel(PairWeights.of(WeightFile.CAUSE));
  private final SectorModel sectorModel = SectorModel.load();

  /** A coder with these rules. */
  public Coder(RuleBook ruleBook, LocalGovernments localGovernments) {
    this.ruleBook = ruleBook;
    this.localGovernments = localGovernments;
    this.residualMethods =
        ruleBook.methods().stream()
            .filter(Method::residual)
            .map(Method::code)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What the rules say of a post; the first step of coding it. */
  public Coding ask(ParsedNotice notice) {
    return new Coding(this, notice, ruleBook.ask(notice.text()));
  }

  /** What a post is: by a rule, where one speaks, or by its text. */
  KindOpinion kind(Tally votes, NoticeText post) {
    return votes
        .best()
        .flatMap(Kind::ofCode)
        .map(KindOpinion::sure)
        .orElseGet(() -> KindOpinion.of(kindModel.incident(post)));
  }

  /** What speaks for the cause of a notice, with what its text as a whole says. */
  CauseOpinion cause(Tally votes, ParsedNotice notice) {
    return CauseOpinion.of(votes, notice.text(), causeModel, residualMethods);
  }

  /** What speaks for the sector of a notice. */
  SectorOpinion sector(Tally text, ParsedNotice notice, @Nullable String organization) {
    SectorVotes votes = sectorVotes(text, organization);
    return SectorOpinion.of(votes, notice.text(), organization, sectorModel);
  }

  /** What rules say of a sector, with what they say of the name of the organisation. */
  SectorVotes sectorVotes(Tally text, @Nullable String organization) {
    Tally name = organization == null ? new Tally(List.of()) : ruleBook.sectorOfName(organization);
    return new SectorVotes(text, name, isMunicipal(organization));
  }

  private boolean isMunicipal(@Nullable String organization) {
    return organization != null
        && (localGovernments.leadingLength(organization) > 0
            || UNLISTED_MUNICIPALITY.matcher(organization).matches());
  }
}
