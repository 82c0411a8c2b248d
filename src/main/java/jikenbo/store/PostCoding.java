package jikenbo.store;

import jikenbo.casebook.CodedPost;

/**
 * What a stored post was coded with.
 *
 * @param postId key of the post
 * @param ruleVersion version of the rule book that was used
 * @param coded the outcome
 */
public record PostCoding(long postId, String ruleVersion, CodedPost coded) {}
