package jikenbo.casebook;

import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.SourceLocation;
import jikenbo.coding.Codes;
import jikenbo.fact.NoticeFacts;

/**
 * One organisation's notice of an incident (公表), after duplicates were merged.
 *
 * @param id stays the same from run to run for the same post
 * @param incidentId the incident that it belongs to
 * @param source where the post stands
 * @param facts what it says
 * @param codes the classes it was coded with
 * @param corrected whether a person overruled one of its values
 * @param imprint the address and the labels of the post, of any copy that tells them
 */
public record Disclosure(
    String id,
    String incidentId,
    SourceLocation source,
    NoticeFacts facts,
    Codes codes,
    boolean corrected,
    Imprint imprint)
    implements CodedNotice {}
