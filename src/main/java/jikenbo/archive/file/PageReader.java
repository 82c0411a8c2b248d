package jikenbo.archive.file;

import java.io.IOException;
import java.io.InputStream;
import jikenbo.archive.decode.PageDecoder;
import jikenbo.archive.decode.UnreadablePageException;
import jikenbo.archive.post.PageText;
import jikenbo.archive.post.Sha256;

/** Reads pages, never more of a file than a page can have. */
public final class PageReader {

  /** Larger files are no pages; a page of a blog has some 50 kB. */
  public static final int MAX_BYTES = 32 * 1024 * 1024;

  private final PageDecoder decoder = new PageDecoder();

  /**
   * Reads a page.
   *
   * @throws UnreadablePageException when it is no text or none that is known
   * @throws IOException when the file cannot be read or is no longer what the scan found
   */
  public PageText read(ArchiveFile file) throws IOException, UnreadablePageException {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    }
    file.checkUnchanged(Sha256.of(bytes));
    return decoder.decode(bytes, file.isCut());
  }
}
