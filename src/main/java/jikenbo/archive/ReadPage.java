package jikenbo.archive;

/**
 * A file of the archive and what it gave.
 *
 * @param file the file
 * @param cut its posts and rejected passages
 */
public record ReadPage(ArchiveFile file, CutPage cut) {

  /** Whether the file as a whole could not be read. */
  public boolean unreadable() {
    return cut.posts().isEmpty()
        && cut.rejected().stream().anyMatch(passage -> passage.lineCount() == 0);
  }
}
