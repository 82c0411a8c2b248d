/** What persons correct or confirm in disclosures, and what becomes of it. */
@NullMarked
package jikenbo.casebook.correction;

import org.jspecify.annotations.NullMarked;
