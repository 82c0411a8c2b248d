/**
 * What goes wrong in years of unattended runs: damaged pages, killed processes. Tests tagged {@code
 * faults} take minutes and run with {@code mvn -Pfaults verify} only.
 */
@NullMarked
package jikenbo.faults;

import org.jspecify.annotations.NullMarked;
