package jikenbo.archive;

import jikenbo.review.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Text that could not be read as a post.
 *
 * @param source its first line; line 1 for a whole file
 * @param lineCount its lines; 0 for a file of which nothing could be read
 * @param heading the heading line of the post that it would have been; null where it has none or
 *     that is damaged itself
 * @param rejection why
 */
public record RejectedPassage(
    SourceLocation source, int lineCount, @Nullable String heading, Rejection rejection) {}
