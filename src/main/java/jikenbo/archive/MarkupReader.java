package jikenbo.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import jikenbo.archive.decode.Damage;
import jikenbo.archive.decode.DeclaredEncoding;
import jikenbo.archive.decode.Decoded;
import jikenbo.archive.decode.Encoding;
import jikenbo.archive.decode.UnreadablePageException;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.PageReader;
import jikenbo.archive.form.Forms;
import jikenbo.archive.form.SavedPage;
import jikenbo.archive.form.entry.Entries;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.FormException;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Sha256;
import jikenbo.review.Doubt;
import jikenbo.review.DoubtKind;
import org.apache.commons.io.input.CloseShieldInputStream;

/** Reads files that are no plain text: saved pages, feeds, backups. */
final class MarkupReader {

  private static final String CUT = "ページの終わりが欠けています";

  /** Enough to tell the form and the encoding of a file by. */
  private static final int BEGINNING = 1024 * 1024;

  /**
   * Reads a file, if it is of such a form.
   *
   * @return empty for plain text, of which nothing is known then
   * @throws UnreadablePageException when no post can be read of it
   * @throws IOException when the file cannot be read or is no longer what the scan found
   */
  Optional<CutPage> read(ArchiveFile file) throws IOException, UnreadablePageException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(file.open(), digest)) {
      byte[] beginning = in.readNBytes(BEGINNING);
      Encoding encoding = DeclaredEncoding.of(beginning);
      String text = Decoded.of(beginning, encoding.markLength(beginning), encoding).text();
      if (SavedPage.begins(text)) {
        byte[] all = join(beginning, in);
        file.checkUnchanged(Sha256.of(digest));
        return Optional.of(savedPage(file, all));
      }
      Optional<Form> form = Forms.of(text);
      if (form.isEmpty()) {
        return Optional.empty();
      }
      CutPage cut = cut(file, form.get(), encoding, beginning, in);
      in.transferTo(OutputStream.nullOutputStream());
      file.checkUnchanged(Sha256.of(digest));
      return Optional.of(cut);
    }
  }

  /**
   * Reads a file as a page of HTML that does not begin like one: a piece of a page, or one with
   * something in front.
   *
   * @throws UnreadablePageException when no post can be read of it
   * @throws IOException when the file cannot be read
   */
  CutPage readPiece(ArchiveFile file) throws IOException, UnreadablePageException {
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(PageReader.MAX_BYTES);
      return cut(
          file, Forms.html(), DeclaredEncoding.of(bytes), bytes, InputStream.nullInputStream());
    }
  }

  private static CutPage cut(
      ArchiveFile file, Form form, Encoding encoding, byte[] beginning, InputStream rest)
      throws IOException, UnreadablePageException {
    WatchedReader text = reader(encoding, beginning, rest);
    return cut(file, text, entries(file, form, text));
  }

  private static CutPage cut(ArchiveFile file, WatchedReader text, Entries entries) {
    return new EntryCutter(file.sourceFile(), text.encoding())
        .cut(entries)
        .withRejectedBehind(
            file.sourceFile(), place -> text.elsewhere(place, Damage.shown(entries)));
  }

  private static WatchedReader reader(Encoding encoding, byte[] beginning, InputStream rest) {
    int mark = encoding.markLength(beginning);
    InputStream all =
        new SequenceInputStream(
            new ByteArrayInputStream(beginning, mark, beginning.length - mark),
            CloseShieldInputStream.wrap(rest));
    return new WatchedReader(decoded(all, encoding), encoding);
  }

  private static Entries entries(ArchiveFile file, Form form, WatchedReader text)
      throws IOException, UnreadablePageException {
    try {
      return file.isCut() ? form.readUpToCut(text) : form.read(text);
    } catch (FormException e) {
      throw new UnreadablePageException(rejection(e.reason(), file));
    }
  }

  private static CutPage savedPage(ArchiveFile file, byte[] all)
      throws IOException, UnreadablePageException {
    SavedPage page = SavedPage.of(all);
    byte[] html = page.html();
    if (html.length == 0) {
      throw new UnreadablePageException(
          page.isCut() ? Doubt.brokenOff(1, CUT) : Doubt.pageWithoutPosts(0));
    }
    Encoding encoding = DeclaredEncoding.of(html);
    Form form =
        Forms.of(Decoded.of(html, encoding.markLength(html), encoding).text()).orElse(Forms.html());
    WatchedReader text = reader(encoding, html, InputStream.nullInputStream());
    Entries entries = entries(file, form, text);
    return cut(file, text, page.isCut() ? entries.brokenOff(CUT) : entries);
  }

  private static byte[] join(byte[] beginning, InputStream rest)
      throws IOException, UnreadablePageException {
    byte[] more = rest.readNBytes(PageReader.MAX_BYTES - beginning.length + 1);
    if (beginning.length + more.length > PageReader.MAX_BYTES) {
      throw new UnreadablePageException(
          DoubtKind.FILE_TOO_LARGE.of(beginning.length + (long) more.length, PageReader.MAX_BYTES));
    }
    byte[] all = new byte[beginning.length + more.length];
    System.arraycopy(beginning, 0, all, 0, beginning.length);
    System.arraycopy(more, 0, all, beginning.length, more.length);
    return all;
  }

  private static Reader decoded(InputStream in, Encoding encoding) {
    return new InputStreamReader(
        in,
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(Form.DAMAGE)));
  }

  private static Doubt rejection(FormException.Reason reason, ArchiveFile file) throws IOException {
    return switch (reason) {
      case DYNAMIC_VIEW -> DoubtKind.DYNAMIC_VIEW.of();
      case TEMPLATE -> DoubtKind.TEMPLATE_OF_BLOG.of();
      case VIEW -> DoubtKind.VIEW_OF_FILE.of();
      case NO_POST -> Doubt.pageWithoutPosts(0);
      case TOO_LARGE -> DoubtKind.FILE_TOO_LARGE.of(size(file), PageReader.MAX_BYTES / 4);
    };
  }

  private static long size(ArchiveFile file) throws IOException {
    try (InputStream in = file.open()) {
      return in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
