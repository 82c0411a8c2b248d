package jikenbo.job.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jikenbo.store.CodingStore;
import jikenbo.store.PostRange;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Cuts the posts that are not coded into parts. Every division has names of its own, so a restart
 * divides what is left, and an order of a former division fits nothing.
 */
public final class Division implements Partitioner {

  /** How many parts there are at most: the run looks at all of them each time it looks. */
  static final int MOST_PARTS = 200;

  /** So many posts are worth a message and a row: they take a processor a second or so. */
  private static final int POSTS = 400;

  private static final String FIRST_PAGE = "firstPage";
  private static final String FIRST_LINE = "firstLine";
  private static final String LAST_PAGE = "lastPage";
  private static final String LAST_LINE = "lastLine";

  private final CodingStore codings;
  private final String ruleVersion;

  /** Of the posts that are not coded with this rule version. */
  Division(CodingStore codings, String ruleVersion) {
    this.codings = codings;
    this.ruleVersion = ruleVersion;
  }

  @Override
  public Map<String, ExecutionContext> partition(int mostParts) {
    String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    List<PostRange> ranges = codings.uncodedRanges(ruleVersion, POSTS, mostParts);
    Map<String, ExecutionContext> parts = new LinkedHashMap<>();
    for (int i = 0; i < ranges.size(); i++) {
      parts.put("%s-%d".formatted(mark, i + 1), context(ranges.get(i)));
    }
    return parts;
  }

  private static ExecutionContext context(PostRange range) {
    ExecutionContext context = new ExecutionContext();
    context.putLong(FIRST_PAGE, range.firstPage());
    context.putInt(FIRST_LINE, range.firstLine());
    context.putLong(LAST_PAGE, range.lastPage());
    context.putInt(LAST_LINE, range.lastLine());
    return context;
  }

  /** The posts of a part, as its execution knows them. */
  public static PostRange range(ExecutionContext context) {
    return new PostRange(
        context.getLong(FIRST_PAGE),
        context.getInt(FIRST_LINE),
        context.getLong(LAST_PAGE),
        context.getInt(LAST_LINE));
  }
}
