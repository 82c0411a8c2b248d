package jikenbo.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jikenbo.archive.PageDecoder;
import jikenbo.archive.PageText;
import jikenbo.archive.Post;
import jikenbo.archive.PostSplitter;
import jikenbo.archive.UnreadablePageException;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.model.Coder;
import jikenbo.coding.model.Coding;
import jikenbo.coding.rule.RuleBook;
import jikenbo.dating.Dating;
import jikenbo.dating.PageDating;
import jikenbo.dating.PostText;
import jikenbo.fact.NoticeCues;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.notice.NoticeReader;
import jikenbo.fact.organization.LocalGovernments;
import jikenbo.text.NormalizedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each part of the core on a generated page, as a part of it: what the parts before it make is made
 * beforehand. {@link CoreBenchmarkTest} starts it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CoreBenchmark {

  private final byte[] page = GeneratedPage.bytes();
  private final PageDecoder decoder = new PageDecoder();
  private final PostSplitter splitter = new PostSplitter();
  private final PageCoder pageCoder = new PageCoder(RuleBook.standard());
  private final LocalGovernments localGovernments = LocalGovernments.load();
  private final NoticeReader reader = new NoticeReader(localGovernments);
  private final Coder coder = new Coder(RuleBook.standard(), localGovernments);

  private final PageText text = GeneratedPage.text();
  private final List<Post> posts = splitter.split("page.txt", text).posts();
  private final List<PostText> texts = posts.stream().map(PostText::of).toList();
  private final List<Dating> datings = PageDating.of(texts);
  private final List<ParsedNotice> notices = parsed();

  private List<ParsedNotice> parsed() {
    return IntStream.range(0, texts.size())
        .mapToObj(post -> ParsedNotice.of(texts.get(post), datings.get(post)))
        .filter(notice -> coder.ask(notice).isIncident())
        .toList();
  }

  /** Bytes to lines. */
  @Benchmark
  public PageText decode() throws UnreadablePageException {
    return decoder.decode(page);
  }

  /** Lines to posts. */
  @Benchmark
  public List<Post> cut() {
    return splitter.split("page.txt", text).posts();
  }

  /** Text to NFKC, with the places that it comes from. */
  @Benchmark
  public void normalise(Blackhole hole) {
    posts.forEach(post -> hole.consume(NormalizedText.of(post.text())));
  }

  /** Sentences, and dates as they are written; normalising is part of it. */
  @Benchmark
  public void sentencesAndDates(Blackhole hole) {
    posts.forEach(post -> hole.consume(PostText.of(post)));
  }

  /** The month of each post. */
  @Benchmark
  public List<Dating> months() {
    return PageDating.of(texts);
  }

  /** The words of the books of cues. */
  @Benchmark
  public void cues(Blackhole hole) {
    texts.forEach(post -> hole.consume(NoticeCues.of(post.text().text())));
  }

  /** All facts, with their evidence. */
  @Benchmark
  public void facts(Blackhole hole) {
    notices.forEach(notice -> hole.consume(reader.read(notice)));
  }

  /** Kind, cause, method and sector. */
  @Benchmark
  public void coding(Blackhole hole) {
    for (ParsedNotice notice : notices) {
      Coding coding = coder.ask(notice);
      hole.consume(coding.of(null));
    }
  }

  /** All of it. */
  @Benchmark
  public List<CodedPost> core() throws UnreadablePageException {
    return pageCoder.code(splitter.split("page.txt", decoder.decode(page)).posts());
  }
}
