/**
 * The report as one HTML file: figures and words are laid out by a template, and a script in the
 * file draws what its readers filter.
 */
@NullMarked
package jikenbo.report.page;

import org.jspecify.annotations.NullMarked;
