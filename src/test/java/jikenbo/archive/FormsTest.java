package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import jikenbo.archive.post.Imprint;
import jikenbo.archive.post.Post;
import jikenbo.fixture.BlogForms;
import jikenbo.fixture.BlogForms.BlogPost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same ten posts are read from every form. */
class FormsTest {

  @TempDir Path folder;

  private final PageCutter cutter = new PageCutter();

  static List<String> names() throws IOException {
    return new ArrayList<>(BlogForms.all().keySet());
  }

  private CutPage cut(String name) throws IOException {
    Files.write(folder.resolve(name), Objects.requireNonNull(BlogForms.all().get(name)));
    List<ArchiveFile> files = ArchiveFolder.scan(folder).files();
    assertThat(files).hasSize(1);
    return cutter.read(files.get(0)).cut();
  }

  private static List<String> words(Post post) {
    return post.lines().stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFormGivesTheSamePosts(String name) throws IOException {
    CutPage cut = cut(name);

    assertThat(cut.rejected()).isEmpty();
    assertThat(cut.posts().stream().map(FormsTest::words).toList())
        .isEqualTo(
            BlogForms.POSTS.stream()
                .map(
                    post -> {
                      List<String> lines = new ArrayList<>(List.of(post.title()));
                      lines.addAll(post.lines());
                      return lines;
                    })
                .toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFormButTextTellsTheDayOfAPost(String name) throws IOException {
    List<Post> posts = cut(name).posts();

    if (!name.equals("page.txt")) {
      assertThat(
              posts.stream().map(post -> Objects.requireNonNull(post.dateLine()).day().toString()))
          .isEqualTo(BlogForms.POSTS.stream().map(BlogPost::day).toList());
    }
  }

  @Test
  void aPostOfMarkupStandsAtItsOrdinal() throws IOException {
    assertThat(cut("feed.atom").posts().stream().map(post -> post.source().line()))
        .isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
  }

  @Test
  void addressAndLabelsAreKept() throws IOException {
    Imprint imprint = Objects.requireNonNull(cut("listing.html").posts().get(0).imprint());

    assertThat(imprint.url()).isEqualTo("https://blog.example.jp/2025/2025-810.html");
    assertThat(imprint.labels()).isEqualTo(List.of("インシデント:不正アクセス"));
  }

  @Test
  void aFileInAnArchiveIsNamedAfterBoth() throws IOException {
    cut("windows.zip");

    assertThat(
            ArchiveFolder.scan(folder).files().stream()
                .map(ArchiveFile::sourceFile)
                .collect(Collectors.joining()))
        .isEqualTo("windows.zip!/記事.html");
  }
}
