package jikenbo.fact;

import jikenbo.text.DateMention;
import jikenbo.text.SectionKind;

/**
 * A day that a notice tells, with the words that say what happened on it.
 *
 * @param mention the day
 * @param section the part of the notice it stands in
 * @param label what stands before it: the line above, or the line's own beginning
 * @param event what stands behind it, up to the next date
 */
record ToldDate(DateMention mention, SectionKind section, String label, String event) {}
