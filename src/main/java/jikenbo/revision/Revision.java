package jikenbo.revision;

import java.time.ZonedDateTime;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an issue differs from the one before it.
 *
 * @param since when the former issue was made; null for the first issue of a month
 * @param source opens the changes by table, key and measure; each stream can hold resources
 */
public record Revision(@Nullable ZonedDateTime since, Supplier<Stream<Change>> source) {

  /** The first issue of a month: there is nothing that it could differ from. */
  public static final Revision FIRST_ISSUE = new Revision(null, Stream::empty);

  /** Every change by table, key and measure; close the stream. */
  public Stream<Change> changes() {
    return source.get();
  }
}
