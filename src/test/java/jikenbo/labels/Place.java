package jikenbo.labels;

/**
 * Where a post begins.
 *
 * @param file name of the page
 * @param line of the heading, from 1
 */
public record Place(String file, int line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
