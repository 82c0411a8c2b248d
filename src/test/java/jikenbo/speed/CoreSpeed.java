package jikenbo.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.archive.ArchiveFile;
import jikenbo.archive.ArchiveFolder;
import jikenbo.archive.PageCutter;
import jikenbo.archive.Post;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;

/**
 * How fast pages are read, cut and coded, beside a fixed piece of work on the same pages. Times are
 * those of the processor for one thread, the least of several rounds each, taken in turn, so that a
 * busy machine matters little.
 *
 * @param bytes of the pages
 * @param cut seconds for reading and cutting
 * @param code seconds for facts and classes
 * @param plain seconds for the fixed work
 */
record CoreSpeed(long bytes, double cut, double code, double plain) {

  private static final int ROUNDS = 12;

  private static final double NANOSECONDS = 1e9;

  /** What a script would look for: some dozens of plain expressions, each tried on every page. */
  private static final List<Pattern> PLAIN =
      Stream.of(
              "不正アクセス|不正ログイン|侵入",
              "ランサム(ウェア|ウエア)|暗号化され",
              "マルウェア|コンピュータ(ー)?ウイルス",
              "フィッシング|偽サイト|なりすまし",
              "(メール.{0,10}誤|誤って.{0,20})送信|BCC|宛先",
              "閲覧(可能|できる)|誤(って)?(掲載|公開)|公開設定",
              "紛失|置き忘れ|見当たらない",
              "盗難|盗まれ|車上荒らし|窃盗",
              "設定(ミス|不備|誤り)|アクセス権限",
              "(都|道|府|県|市|町|村|区)(役所|役場|長|立)?|教育委員会",
              "大学|高校|高等学校|中学|小学|学校|学院|幼稚園",
              "病院|クリニック|医療|薬局|診療所",
              "銀行|信用金庫|証券|保険|クレジット",
              "氏名|お名前",
              "住所|電話番号|メールアドレス",
              "([0-9][0-9,]*)\\s*(万)?\\s*(?:名|件|人)",
              "(\\d{4})年(\\d{1,2})月(\\d{1,2})日",
              "再発防止|警察|個人情報保護委員会")
          .map(Pattern::compile)
          .toList();

  /** Measures on the pages of a folder. */
  static CoreSpeed of(Path folder) throws IOException {
    List<ArchiveFile> files = ArchiveFolder.scan(folder).pages().toList();
    List<String> texts = new ArrayList<>();
    long bytes = 0;
    for (ArchiveFile file : files) {
      texts.add(Files.readString(file.path()));
      bytes += Files.size(file.path());
    }
    PageCutter cutter = new PageCutter();
    PageCoder coder = new PageCoder(RuleBook.standard());
    double cut = Double.MAX_VALUE;
    double code = Double.MAX_VALUE;
    double plain = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      List<List<Post>> pages = new ArrayList<>();
      cut =
          Math.min(
              cut,
              seconds(() -> files.forEach(file -> pages.add(cutter.read(file).cut().posts()))));
      code = Math.min(code, seconds(() -> pages.forEach(coder::code)));
      plain = Math.min(plain, seconds(() -> texts.forEach(CoreSpeed::tryAll)));
    }
    return new CoreSpeed(bytes, cut, code, plain);
  }

  private static void tryAll(String page) {
    String text = Normalizer.normalize(page, Normalizer.Form.NFKC);
    for (Pattern pattern : PLAIN) {
      if (pattern.matcher(text).results().count() > text.length()) {
        throw new IllegalStateException("more matches than characters");
      }
    }
  }

  private static double seconds(Runnable work) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return (after - before) / NANOSECONDS;
  }

  /** How many times as long as the fixed work the core takes. */
  double ratio() {
    return (cut + code) / plain;
  }

  @Override
  public String toString() {
    double megabytes = bytes / 1e6;
    return String.format(
        Locale.ROOT,
        "core: %.2f MB/s (cut %.2f, facts and classes %.2f), plain expressions %.2f MB/s, ratio %.2f",
        megabytes / (cut + code),
        megabytes / cut,
        megabytes / code,
        megabytes / plain,
        ratio());
  }
}
