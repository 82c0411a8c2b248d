package jikenbo.faults;

import java.util.Arrays;
import java.util.Optional;

/** A stretch of a run in which its process can be killed. */
enum Phase {
  /** Until the first step begins. */
  START("Starting"),
  TAKE_STOCK("Looking at the archive"),
  READ_PAGES("Reading changed pages"),
  CODE_POSTS("Coding the posts of pages"),
  OPEN_CASES("Opening cases"),
  FOLD_INCIDENTS("Folding disclosures"),
  COUNT("Counting and checking"),
  COMPARE("Comparing"),
  /** Two steps side by side. */
  WRITE("Writing"),
  /** Until the process ends. */
  PUBLISH("Publishing");

  private final String line;

  Phase(String line) {
    this.line = line;
  }

  /** The phase that begins when the program prints a line. */
  static Optional<Phase> begunBy(String line) {
    return Arrays.stream(values()).filter(phase -> line.startsWith(phase.line)).findFirst();
  }
}
