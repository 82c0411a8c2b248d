package jikenbo.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.archive.decode.PageDecoder;
import jikenbo.archive.decode.UnreadablePageException;
import jikenbo.archive.post.PageText;
import jikenbo.generator.GeneratedArchive;

/** One page of the usual size, the same on every machine. */
final class GeneratedPage {

  private static final int POSTS = 300;

  private GeneratedPage() {}

  /** What stands in its file. */
  static byte[] bytes() {
    try {
      Path folder = Files.createTempDirectory("jikenbo-page");
      Path page = folder.resolve("page-00001.txt");
      new GeneratedArchive(1, POSTS, POSTS).writeTo(folder);
      byte[] bytes = Files.readAllBytes(page);
      Files.delete(page);
      Files.delete(folder.resolve("labels.json"));
      Files.delete(folder);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its lines. */
  static PageText text() {
    try {
      return new PageDecoder().decode(bytes());
    } catch (UnreadablePageException e) {
      throw new IllegalStateException(e);
    }
  }
}
