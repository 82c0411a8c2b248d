package jikenbo.casebook.correction;

import java.util.List;
import java.util.Optional;
import jikenbo.casebook.Disclosure;

/** Finds disclosures as the rules coded them. */
public interface CodedDisclosures {

  /** The disclosure with this id. */
  Optional<Disclosure> withId(String disclosureId);

  /** All disclosures under a case number, in any order. */
  List<Disclosure> withNumber(String caseNumber);
}
