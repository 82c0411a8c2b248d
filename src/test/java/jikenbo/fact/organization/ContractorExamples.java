package jikenbo.fact.organization;

import java.util.List;
import jikenbo.fact.LabelledNotice;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.ShortNotices;
import jikenbo.labels.Field;
import jikenbo.text.NormalizedText;
import jikenbo.weigh.BallotFit.Example;
import org.jspecify.annotations.Nullable;

/** Notices asked for the contractor, with the right answers: what the weights are fitted on. */
public final class ContractorExamples {

  private ContractorExamples() {}

  /** The question of a labelled notice. */
  public static Example<?> of(LabelledNotice labelled) {
    return example(
        labelled.notice(),
        labelled.label().value(Field.ORGANIZATION),
        labelled.label().value(Field.THIRD_PARTY));
  }

  /** The questions of all short notices. */
  public static List<? extends Example<?>> ofShortNotices() {
    return ShortNotices.contractors().stream()
        .map(notice -> example(notice.parsed(), ShortNotices.ORGANIZATION, notice.values().get(0)))
        .toList();
  }

  private static Example<NamedBody> example(
      ParsedNotice notice, @Nullable String organization, @Nullable String contractor) {
    String right = contractor == null ? "" : plain(contractor);
    return new Example<>(
        ContractorBallot.of(notice, organization), body -> plain(body.name()).equals(right), 1);
  }

  private static String plain(String name) {
    return NormalizedText.of(name).toString().replace(" ", "");
  }
}
