package jikenbo.coding.model;

import jikenbo.text.Span;

/**
 * Why a notice is of a class.
 *
 * @param rule id of the rule that says so, or name of the model with the characters it goes by
 * @param span the words that say so, in the normalised text
 */
record Ground(String rule, Span span) {}
