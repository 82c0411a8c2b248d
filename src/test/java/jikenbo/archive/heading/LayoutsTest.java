package jikenbo.archive.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.archive.post.PageText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures the cut on pages of many layouts, whose posts nothing was fitted on. The shares are what
 * was measured last, or a little less.
 */
class LayoutsTest {

  private static final int POSTS_A_PAGE = 9;

  /** In these every paragraph stands alone, so nothing but words tells where a post begins. */
  private static final Set<LaidOutPosts.Layout> EVERY_PARAGRAPH_ALIKE =
      Set.of(LaidOutPosts.Layout.LOOSE, LaidOutPosts.Layout.BLOCKS);

  @ParameterizedTest
  @EnumSource
  void postsAreFoundInEveryLayout(LaidOutPosts.Layout layout) {
    List<LaidOutPosts.Page> pages = pages(layout);
    long posts = pages.stream().mapToLong(page -> page.starts().size()).sum();

    List<String> merged =
        pages.stream().flatMap(page -> headings(page, page.starts(), found(page))).toList();

    double share = EVERY_PARAGRAPH_ALIKE.contains(layout) ? 0.3 : 0.15;
    assertThat(merged).hasSizeLessThan((int) (posts * share));
  }

  @ParameterizedTest
  @EnumSource
  void noLineInsideAPostOpensOne(LaidOutPosts.Layout layout) {
    List<String> split =
        pages(layout).stream().flatMap(page -> headings(page, found(page), page.starts())).toList();

    assertThat(split).hasSizeLessThan(5);
  }

  @ParameterizedTest
  @EnumSource(names = {"DENSE", "DENSE_AND_WIDE", "GLUED", "CLOSED", "DATE_LINES"})
  void whereOnlyHeadingsStandSoNearlyEveryPostIsFoundAndNothingElse(LaidOutPosts.Layout layout) {
    List<String> missed = new ArrayList<>();
    for (LaidOutPosts.Page page : pages(layout)) {
      assertThat(page.starts()).containsAll(found(page));
      headings(page, page.starts(), found(page)).forEach(missed::add);
    }

    assertThat(missed).hasSizeLessThan(2);
  }

  private static List<LaidOutPosts.Page> pages(LaidOutPosts.Layout layout) {
    return Stream.of(LaidOutPosts.Form.values())
        .flatMap(form -> LaidOutPosts.pages(layout, form, POSTS_A_PAGE).stream())
        .toList();
  }

  private static Set<Integer> found(LaidOutPosts.Page page) {
    return new PostSplitter()
        .split("page.txt", new PageText(page.lines(), new TreeMap<>())).posts().stream()
            .map(post -> post.source().line() - 1)
            .collect(Collectors.toSet());
  }

  /** The lines of a page that are in one set and not in another. */
  private static Stream<String> headings(
      LaidOutPosts.Page page, Collection<Integer> in, Collection<Integer> notIn) {
    Set<Integer> left = new HashSet<>(in);
    left.removeAll(notIn);
    return left.stream().map(page.lines()::get);
  }
}
