/** What tables and columns are called, and what they mean, in both languages. */
@NullMarked
package jikenbo.report.dictionary;

import org.jspecify.annotations.NullMarked;
