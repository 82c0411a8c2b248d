package jikenbo.fact.notice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Objects;
import jikenbo.archive.post.Sha256;
import jikenbo.fact.DataCues;
import jikenbo.fact.NoticeCues;
import jikenbo.fact.PhraseBook;
import jikenbo.fact.days.IncidentDatesReader;
import jikenbo.fact.organization.ContractorReader;
import jikenbo.fact.people.AffectedReader;

/** Tells apart the words and weights by which facts are read, so that a change reads posts anew. */
public final class ReaderVersion {

  private static final List<String> RESOURCES =
      List.of(
          NoticeCues.BOOK_FILE,
          DataCues.BOOK_FILE,
          PhraseBook.FILE,
          AffectedReader.WEIGHTS_FILE,
          IncidentDatesReader.WEIGHTS_FILE,
          ContractorReader.WEIGHTS_FILE);

  private ReaderVersion() {}

  /** SHA-256 in hexadecimal over the books of cues and phrases and all weights. */
  public static String current() {
    MessageDigest digest = Sha256.digest();
    for (String resource : RESOURCES) {
      try (InputStream in =
          Objects.requireNonNull(ReaderVersion.class.getResourceAsStream(resource), resource)) {
        digest.update(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Sha256.of(digest);
  }
}
