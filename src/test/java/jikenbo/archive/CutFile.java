package jikenbo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Post;

/** Reads one file as the job does: through the scan of its folder. */
public final class CutFile {

  private CutFile() {}

  /** Writes a file into an empty folder and reads it. */
  public static CutPage of(Path folder, String name, String text) throws IOException {
    return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file into an empty folder and reads the one file that this gives. */
  public static CutPage of(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return new PageCutter().read(ArchiveFolder.scan(folder).files().get(0)).cut();
  }

  /** The lines of a post that are not blank, its title first. */
  public static List<String> words(Post post) {
    return post.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The titles of the posts, in their order. */
  public static List<String> titles(CutPage page) {
    return page.posts().stream().map(Post::heading).toList();
  }

  /** The kinds of what was rejected, in their order. */
  public static List<String> kinds(CutPage page) {
    return page.rejected().stream().map(passage -> passage.rejection().kind().code()).toList();
  }

  /** The days of the posts, in their order. */
  public static List<String> days(CutPage page) {
    return page.posts().stream()
        .map(post -> post.dateLine() == null ? "" : post.dateLine().day().toString())
        .toList();
  }
}
