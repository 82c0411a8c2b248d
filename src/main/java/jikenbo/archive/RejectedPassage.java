package jikenbo.archive;

/**
 * Text that could not be read as a post.
 *
 * @param source its first line; line 1 for a whole file
 * @param lineCount its lines; 0 for a file that could not be decoded
 * @param reason why, in Japanese, fit to be shown to the operator
 */
public record RejectedPassage(SourceLocation source, int lineCount, String reason) {}
