package jikenbo.casebook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a person should look at: doubts, what was rejected, incidents that may be one.
 */
public final class Review {

  private static final Comparator<ReviewItem> ORDER =
      comparing(ReviewItem::severity)
          .thenComparing(ReviewItem::source)
          .thenComparing(ReviewItem::kind)
          .thenComparing(ReviewItem::disclosureId, nullsFirst(naturalOrder()))
          .thenComparing(ReviewItem::message);

  private Review() {}

  /** All items of a casebook, the gravest first, then by place. */
  public static List<ReviewItem> of(Casebook casebook) {
    List<ReviewItem> items = new ArrayList<>();
    try (Stream<ReviewItem> doubts = casebook.doubts()) {
      doubts.forEach(items::add);
    }
    try (Stream<Disclosure> disclosures = casebook.disclosures()) {
      items.addAll(PossibleLinks.among(disclosures));
    }
    items.sort(ORDER);
    return List.copyOf(items);
  }
}
