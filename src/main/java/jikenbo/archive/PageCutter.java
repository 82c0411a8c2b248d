package jikenbo.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jikenbo.archive.decode.UnreadablePageException;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.PageReader;
import jikenbo.archive.file.ReadFault;
import jikenbo.archive.heading.PostSplitter;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.archive.post.SourceLocation;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;

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
    ReadPage page = readAlone(file);
    return file.export() == null
        ? page
        : new ReadPage(page.file(), file.export().counted(page.cut()));
  }

  private ReadPage readAlone(ArchiveFile file) {
    if (file.problem() != null) {
      return rejected(file, file.problem());
    }
    try {
      CutPage cut = cut(file);
      return new ReadPage(file, file.isCut() ? told(file, cut) : cut);
    } catch (UnreadablePageException e) {
      return rejected(file, file.isCut() ? Doubt.brokenOff(1, ArchiveFile.CUT) : e.rejection());
    } catch (IOException e) {
      // What the file holds is not known, so it must not count as read with the hash of the scan.
      Doubt fault = ReadFault.of(e);
      return rejected(ArchiveFile.notRead(file.sourceFile(), file.path(), fault), fault);
    }
  }

  private CutPage cut(ArchiveFile file) throws IOException, UnreadablePageException {
    try {
      Optional<CutPage> marked = markup.read(file);
      return marked.isPresent()
          ? marked.get()
          : splitter.split(file.sourceFile(), reader.read(file));
    } catch (UnreadablePageException e) {
      if (e.rejection().kind() == DoubtKind.MARKUP_PAGE) {
        return piece(file, e);
      }
      throw e;
    }
  }

  /** Tells of a file in a compressed one that is cut; its form may have told already. */
  private static CutPage told(ArchiveFile file, CutPage cut) {
    return cut.breaksOff()
        ? cut
        : cut.withRejectedBehind(
            file.sourceFile(), place -> Optional.of(Doubt.brokenOff(place, ArchiveFile.CUT)));
  }

  private CutPage piece(ArchiveFile file, UnreadablePageException markupPage)
      throws UnreadablePageException {
    try {
      return markup.readPiece(file);
    } catch (UnreadablePageException | IOException e) {
      throw markupPage;
    }
  }

  private static ReadPage rejected(ArchiveFile file, Doubt rejection) {
    SourceLocation whole = new SourceLocation(file.sourceFile(), 1);
    RejectedPassage passage = new RejectedPassage(whole, 0, null, rejection);
    return new ReadPage(file, new CutPage(List.of(), List.of(passage)));
  }
}
