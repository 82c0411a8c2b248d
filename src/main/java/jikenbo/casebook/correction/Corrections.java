package jikenbo.casebook.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jikenbo.casebook.BareText;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.ReviewItem;
import jikenbo.casebook.ReviewedValue;

/**
 * Overrules codings by what persons said. The codings themselves stay as they are, so what the
 * rules say now can always be compared with what a person said once.
 */
public final class Corrections {

  private final List<Correction> corrections;
  private final Vocabulary vocabulary;

  /**
   * These corrections.
   *
   * @param corrections in the order of their file
   * @param vocabulary what values are allowed
   */
  public Corrections(List<Correction> corrections, Vocabulary vocabulary) {
    this.corrections = List.copyOf(corrections);
    this.vocabulary = vocabulary;
  }

  /**
   * Finds the target of every correction and applies those that can be applied.
   *
   * @param coded the disclosures, none of which is corrected yet
   */
  public CorrectionOutcome applyTo(CodedDisclosures coded) {
    List<ReviewItem> problems = new ArrayList<>();
    Map<String, Target> targets = new LinkedHashMap<>();
    for (Correction correction : corrections) {
      List<Disclosure> meant = meant(correction, coded);
      if (meant.size() == 1) {
        targets
            .computeIfAbsent(meant.get(0).id(), id -> new Target(meant.get(0), new ArrayList<>()))
            .corrections()
            .add(correction);
      } else {
        problems.add(
            meant.isEmpty()
                ? CorrectionProblem.withoutTarget(correction)
                : CorrectionProblem.ambiguous(correction, meant.size()));
      }
    }
    List<Disclosure> corrected = new ArrayList<>();
    List<ReviewedValue> reviewed = new ArrayList<>();
    for (Target target : targets.values()) {
      CorrectionOutcome outcome =
          Corrector.apply(vocabulary, target.disclosure(), target.corrections());
      corrected.addAll(outcome.corrected());
      reviewed.addAll(outcome.reviewed());
      problems.addAll(outcome.problems());
    }
    return new CorrectionOutcome(corrected, reviewed, problems);
  }

  private static List<Disclosure> meant(Correction correction, CodedDisclosures coded) {
    if (correction.disclosureId() != null) {
      return coded.withId(correction.disclosureId()).stream().toList();
    }
    String number = correction.caseNumber();
    String organization = correction.organization();
    return number == null || organization == null
        ? List.of()
        : coded.withNumber(number).stream()
            .filter(disclosure -> isNamed(disclosure, organization))
            .toList();
  }

  private static boolean isNamed(Disclosure disclosure, String organization) {
    String name = disclosure.facts().organization();
    return name != null && BareText.of(name).equals(BareText.of(organization));
  }

  private record Target(Disclosure disclosure, List<Correction> corrections) {}
}
