package jikenbo.archive;

/** Tells readings of files apart, so that what was read in another way is read anew. */
public final class ReadingGeneration {

  /**
   * Raised when the program itself reads posts from files differently, so that files that did not
   * change are read once more. What is told of a post that is read is of the rule book instead.
   */
  private static final String CURRENT = "2";

  private ReadingGeneration() {}

  /**
   * The reading of a version of the program.
   *
   * @param programVersion such as {@code 1.2.0}
   */
  public static String of(String programVersion) {
    return programVersion + "/" + CURRENT;
  }
}
