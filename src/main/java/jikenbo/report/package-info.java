/** What a report is about, and the words that its figures are told in. */
@NullMarked
package jikenbo.report;

import org.jspecify.annotations.NullMarked;
