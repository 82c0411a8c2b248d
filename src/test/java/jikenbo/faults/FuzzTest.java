package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import jikenbo.archive.CutPage;
import jikenbo.archive.PageDecoder;
import jikenbo.archive.Post;
import jikenbo.archive.PostSplitter;
import jikenbo.archive.UnreadablePageException;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.fact.Evidence;
import jikenbo.fixture.Quotes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to a page, it is read without a crash and in good time, every line of it is
 * accounted for, and what is told of it stands in it.
 */
class FuzzTest {

  /**
   * Against pages that hang; the time of the processor tells slow ones, and that is all it tells.
   */
  private static final Duration DEADLINE = Duration.ofMinutes(3);

  private static final double SECONDS_PER_MEGABYTE = 1;
  private static final double SECONDS_FOR_ANY_PAGE = 2;

  /** Between two posts a line can stand that dates the lower one, with blank lines around it. */
  private static final int DATE_LINE = 10;

  private static final PageCoder CODER = new PageCoder(RuleBook.standard());

  @Test
  void accountsForDamagedPages() throws IOException {
    check(LongStream.range(0, 50));
  }

  @Test
  @Tag("faults")
  void accountsForManyDamagedPages() throws IOException {
    check(LongStream.range(50, 2_800));
  }

  private static void check(LongStream seeds) throws IOException {
    for (long seed : seeds.toArray()) {
      DamagedPage page = DamagedPage.of(seed);
      double seconds = assertTimeoutPreemptively(DEADLINE, () -> seconds(page), page::toString);
      assertThat(seconds)
          .as(page.toString())
          .isLessThan(
              Math.max(SECONDS_FOR_ANY_PAGE, SECONDS_PER_MEGABYTE * page.bytes().length / 1e6));
    }
  }

  /** Reads and checks a page; returns the time that this took the processor. */
  private static double seconds(DamagedPage page) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      check(page);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(page.toString(), e);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static void check(DamagedPage page) {
    try {
      CutPage cut = new PostSplitter().split("page.txt", new PageDecoder().decode(page.bytes()));
      checkLines(page, cut);
      cut.posts().forEach(post -> checkPost(page, post));
    } catch (UnreadablePageException e) {
      assertThat(e.rejection().message()).as(page.toString()).isNotBlank();
    }
  }

  /** From the first passage on, the lines of posts and rejected passages follow each other. */
  private static void checkLines(DamagedPage page, CutPage cut) {
    record Lines(int first, int count) {}
    List<Lines> all = new ArrayList<>();
    cut.posts().forEach(post -> all.add(new Lines(post.source().line(), post.lines().size())));
    cut.rejected()
        .forEach(passage -> all.add(new Lines(passage.source().line(), passage.lineCount())));
    all.sort(Comparator.comparingInt(Lines::first));
    assertThat(all).as(page.toString()).isNotEmpty();
    for (int i = 1; i < all.size(); i++) {
      Lines before = all.get(i - 1);
      int end = before.first() + before.count();
      assertThat(all.get(i).first()).as(page.toString()).isBetween(end, end + DATE_LINE);
    }
  }

  private static void checkPost(DamagedPage page, Post post) {
    CodedPost coded = CODER.code(List.of(post)).get(0);
    if (coded.notice() == null) {
      assertThat(coded.reason()).as(page.toString()).isNotBlank();
      return;
    }
    for (Evidence evidence : coded.notice().evidence()) {
      String line = Quotes.line(post, evidence.line());
      assertThat(line).as("%s %s", page, evidence.field()).contains(evidence.quote());
    }
  }
}
