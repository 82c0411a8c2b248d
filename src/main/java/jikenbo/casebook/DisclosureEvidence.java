package jikenbo.casebook;

import jikenbo.fact.Evidence;

/**
 * One piece of evidence of one disclosure.
 *
 * @param disclosureId the disclosure
 * @param sourceFile the page that the quote stands in
 * @param evidence the value and its quote
 */
public record DisclosureEvidence(String disclosureId, String sourceFile, Evidence evidence) {}
