package jikenbo.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A blog of invented notices over so many months, whose pages reach the input folder in an order
 * that a seed decides. Of each month it has a listing page, the front page of that time with
 * teasers of the newest posts and, now and then, a label page with copies.
 */
final class ArrivingBlog {

  private static final YearMonth FIRST = YearMonth.of(2023, 6);

  /** The first of three months in which nothing appeared. */
  private static final int PAUSE = 9;

  private static final String LABEL = "ラベル インシデント:誤操作 の投稿を表示しています。 すべての投稿を表示";
  private static final List<String> ORGANIZATIONS =
      List.of("株式会社あけぼの物産", "青葉原市", "みどりが丘大学", "こずえ会病院", "はるかぜ信用金庫");

  private final int months;
  private final List<Page> pages = new ArrayList<>();

  /**
   * A page and its time in the input folder, in months from the first; half of it can come first.
   */
  private record Page(String name, String half, String whole, int comes, int grows, int leaves) {}

  /** One post, counted from the first. */
  private record Post(int number, int month) {

    String whole() {
      return heading() + "\n\n" + beginning() + "\n\n" + rest() + "\n\nリリース文アーカイブ\n\n";
    }

    String teaser() {
      return heading() + "\n\n" + beginning() + "\n\n続きを読む »\n\n";
    }

    /** A heading in a list of titles, which has no day. */
    String title() {
      return heading().replaceAll(" \\d+/\\d+/\\d+$", "") + "\n\n";
    }

    /** Every third heading has no day; every fifth no number. */
    private String heading() {
      String number =
          this.number % 5 == 4 ? "" : "【セキュリティ事件簿#%d-%d】".formatted(day().getYear(), caseNumber());
      String printed =
          this.number % 3 == 1
              ? ""
              : " %d/%d/%d"
                  .formatted(day().getYear(), day().getMonthValue(), 2 + this.number * 5 % 25);
      return number + organization() + " メールの誤送信による個人情報の漏えいについて" + printed;
    }

    /** Every seventh post is of the incident of the one before. */
    private int caseNumber() {
      int serial = number % 7 == 6 && (number - 1) % 5 != 4 && !isJanuary() ? number - 1 : number;
      return 100 + serial;
    }

    private boolean isJanuary() {
      return day().getMonthValue() == 1;
    }

    private String organization() {
      return ORGANIZATIONS.get(number % ORGANIZATIONS.size())
          + (number % 4 == 0 ? "" : "第" + number);
    }

    private YearMonth day() {
      return ArrivingBlog.month(month);
    }

    private String beginning() {
      return "%d年%d月1日、案内のメールを誤って送信しました。".formatted(day().getYear(), day().getMonthValue());
    }

    private String rest() {
      return "BCCとすべきところをTOで送信し、お客様 %d 名の氏名とメールアドレスが漏えいしました。翌日に判明しました。".formatted(10 + number);
    }
  }

  ArrivingBlog(long seed, int months) {
    this.months = months;
    Random random = new Random(seed);
    List<List<Post>> posts =
        IntStream.range(0, months)
            .mapToObj(month -> List.of(new Post(2 * month + 1, month), new Post(2 * month, month)))
            .toList();
    for (int month = 0; month < months; month++) {
      if (month >= PAUSE && month < PAUSE + 3) {
        continue;
      }
      List<Post> own = posts.get(month);
      List<Post> before = posts.get(Math.max(0, month - 1));
      String listing = join(own, Post::whole);
      pages.add(
          random.nextBoolean()
              ? page(random, name(random, month), join(own, Post::teaser), listing, month)
              : page(random, name(random, month), own.get(1).whole(), listing, month));
      String front = own.get(0).teaser() + (month == 0 ? "" : join(before, Post::teaser));
      if (month % 5 == 4 && month > 12) {
        front += posts.get(month - 12).get(1).whole();
      }
      pages.add(new Page(name(random, month), front, front, month, month, leaves(random, month)));
      if (month % 3 == 2) {
        String label = LABEL + "\n\n" + own.get(0).title() + before.get(0).whole();
        pages.add(page(random, name(random, month), label, label, month));
      }
    }
  }

  /** The month with this index. */
  static YearMonth month(int index) {
    return FIRST.plusMonths(index);
  }

  /** Does to the folder what happens in a month. */
  void arrive(int month, Path input) throws IOException {
    Files.createDirectories(input);
    for (Page page : pages) {
      Path file = input.resolve(page.name);
      if (page.leaves == month) {
        Files.delete(file);
      } else if (page.grows == month) {
        Files.writeString(file, page.whole);
      } else if (page.comes == month) {
        Files.writeString(file, page.half);
      }
    }
  }

  /** Fills the folder with all pages there ever were, as they were last. */
  void arriveWhole(Path input) throws IOException {
    Files.createDirectories(input);
    for (Page page : pages) {
      Files.writeString(input.resolve(page.name), page.whole);
    }
  }

  private Page page(Random random, String name, String half, String whole, int month) {
    int comes = Math.min(months - 1, month + random.nextInt(7));
    int grows = Math.min(months - 1, comes + random.nextInt(5));
    return new Page(name, half, whole, comes, grows, leaves(random, grows));
  }

  /** Every other page is taken away once it is whole. */
  private int leaves(Random random, int grown) {
    return random.nextBoolean() ? months : grown + 1 + random.nextInt(4);
  }

  /** Names that sort in any order. */
  private static String name(Random random, int month) {
    return "%08x-%d.txt".formatted(random.nextInt(), month);
  }

  private static String join(List<Post> posts, Function<Post, String> form) {
    return posts.stream().map(form).collect(Collectors.joining());
  }
}
