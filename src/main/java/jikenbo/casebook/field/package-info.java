/** The catalogue of fields: what is told of a disclosure, each fact described once. */
@NullMarked
package jikenbo.casebook.field;

import org.jspecify.annotations.NullMarked;
