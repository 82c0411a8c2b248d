package jikenbo.casebook;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.review.Severity;

/**
 * Everything that a person should look at: doubts, passages rejected, incidents that may be one.
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
    try (Stream<PostAccount> posts = casebook.posts()) {
      posts
          .filter(post -> post.kind() == PostKind.REJECTED)
          .map(Review::rejected)
          .forEach(items::add);
    }
    try (Stream<ReviewItem> doubts = casebook.doubts()) {
      doubts.forEach(items::add);
    }
    try (Stream<Disclosure> disclosures = casebook.disclosures()) {
      items.addAll(PossibleLinks.among(disclosures));
    }
    items.sort(ORDER);
    return List.copyOf(items);
  }

  private static ReviewItem rejected(PostAccount post) {
    return new ReviewItem(
        Severity.ERROR,
        "rejected_passage",
        null,
        post.source(),
        post.reason() == null ? "読み取れません" : post.reason(),
        "ページを確かめ、直して入力フォルダーに置き直してください");
  }
}
