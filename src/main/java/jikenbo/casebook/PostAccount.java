package jikenbo.casebook;

import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * What became of one post of one page; every post read has exactly one.
 *
 * @param source where it stands
 * @param lineCount its lines; 0 for a file that could not be read at all
 * @param kind what became of it
 * @param disclosureId the disclosure that it is, or for a duplicate belongs to; null for others
 * @param reason why it has this kind, in Japanese; null where that needs no word
 * @param imprint its address and its labels
 */
public record PostAccount(
    SourceLocation source,
    int lineCount,
    PostKind kind,
    @Nullable String disclosureId,
    @Nullable String reason,
    Imprint imprint) {}
