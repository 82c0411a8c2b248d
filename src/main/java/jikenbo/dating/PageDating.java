package jikenbo.dating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jikenbo.archive.post.DateLine;
import jikenbo.text.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * Dates the posts of a page together: headings, texts, case numbers and neighbours decide, and none
 * of them alone. The months are searched twice: the second time the pace of the case numbers is
 * known, too.
 */
public final class PageDating {

  /** Notices of a web archive: what lies before is a slip of the pen, not a year. */
  public static final int FIRST_YEAR = 1995;

  private final List<PostText> posts;
  private final List<Testimony> testimonies;

  private PageDating(List<PostText> posts) {
    this.posts = posts;
    this.testimonies = posts.stream().map(Testimony::of).toList();
  }

  /**
   * Dates the posts of one page.
   *
   * @param posts in the order of the page
   * @return a dating for each of them
   */
  public static List<Dating> of(List<PostText> posts) {
    return new PageDating(posts).date();
  }

  private List<Dating> date() {
    List<YearMonth> possible = PossibleMonths.of(testimonies);
    List<Dating> datings = new ArrayList<>();
    if (possible.isEmpty()) {
      posts.forEach(post -> datings.add(new Dating(null, PublishedOnBasis.UNKNOWN, printed(post))));
      return datings;
    }
    MonthSearch search = new MonthSearch(testimonies, possible);
    List<YearMonth> months = search.run(Pace.of(testimonies, search.run(null)));
    for (int i = 0; i < posts.size(); i++) {
      datings.add(dating(i, months.get(i)));
    }
    return datings;
  }

  private Dating dating(int index, YearMonth month) {
    PostText post = posts.get(index);
    LocalDate day = printed(post);
    return new Dating(month, basis(index, month), day != null ? day : toldDay(post, month));
  }

  private static @Nullable LocalDate printed(PostText post) {
    LocalDate inHeading = post.heading().date();
    DateLine above = post.post().dateLine();
    return inHeading != null || above == null ? inHeading : above.day();
  }

  private static @Nullable LocalDate toldDay(PostText post, YearMonth month) {
    return PublicationSentence.mention(post, post.dates().resolveWithin(month), month)
        .map(DateMention::date)
        .orElse(null);
  }

  private PublishedOnBasis basis(int index, YearMonth month) {
    Testimony post = testimonies.get(index);
    if (isOf(post.headingDay(), month)) {
      return PublishedOnBasis.HEADING;
    }
    if (isOf(post.lineDay(), month)) {
      return PublishedOnBasis.POST;
    }
    if (post.speaksFor(month)) {
      return PublishedOnBasis.BODY;
    }
    boolean alone = testimonies.stream().noneMatch(Testimony::tellsItself);
    return alone && post.number() != null && post.number().year() == month.getYear()
        ? PublishedOnBasis.CASE_NUMBER
        : PublishedOnBasis.NEIGHBOURS;
  }

  private static boolean isOf(@Nullable LocalDate day, YearMonth month) {
    return day != null && YearMonth.from(day).equals(month);
  }
}
