/** Disclosures and incidents: identity, duplicates, grouping. */
@NullMarked
package jikenbo.casebook;

import org.jspecify.annotations.NullMarked;
