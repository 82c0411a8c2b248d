package jikenbo.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jikenbo.review.MarkupPage;
import jikenbo.review.Rejection;

/**
 * Makes a cut page of any file of the archive: what cannot be a page, or a post, becomes a rejected
 * passage. No file ends the work on the others.
 */
public final class PageCutter {

  private final MarkupReader markup = new MarkupReader();
  private final PageReader reader = new PageReader();
  private final PostSplitter splitter = new PostSplitter();

  /** Reads and cuts one file. */
  public ReadPage read(ArchiveFile file) {
    if (file.problem() != null) {
      return rejected(file, file.problem());
    }
    try {
      Optional<CutPage> marked = markup.read(file);
      if (marked.isPresent()) {
        return new ReadPage(file, marked.get());
      }
      return new ReadPage(file, splitter.split(file.sourceFile(), reader.read(file)));
    } catch (UnreadablePageException e) {
      return e.rejection() instanceof MarkupPage ? piece(file) : rejected(file, e.rejection());
    } catch (IOException e) {
      // What the file holds is not known, so it must not count as read with the hash of the scan.
      Rejection fault = ReadFault.of(e);
      return rejected(ArchiveFile.notRead(file.sourceFile(), file.path(), fault), fault);
    }
  }

  private ReadPage piece(ArchiveFile file) {
    try {
      return new ReadPage(file, markup.readPiece(file));
    } catch (UnreadablePageException | IOException e) {
      return rejected(file, new MarkupPage());
    }
  }

  private static ReadPage rejected(ArchiveFile file, Rejection rejection) {
    SourceLocation whole = new SourceLocation(file.sourceFile(), 1);
    RejectedPassage passage = new RejectedPassage(whole, 0, null, rejection);
    return new ReadPage(file, new CutPage(List.of(), List.of(passage)));
  }
}
