package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jikenbo.faults.DamagedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bad input is told and left out; the report is made of the rest. */
class InputFaultTest {

  @TempDir Path folder;

  @Test
  void rejectsFilesAndPostsForReasonsOfTheirOwn() throws IOException {
    Pages.write(input("good.txt"), 1);
    Pages.writeText(input("blank.txt"), "");
    Pages.writeText(input("diary.txt"), "今日は晴れでした。\n");
    Pages.writeText(input("notes.docx"), "PK");
    Pages.write(input("damaged.txt"), 2, 3, 4);
    damage(input("damaged.txt"), "お客様 13");

    Run run = Run.in(folder, "--strict");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out())
        .contains("Posts: 7 = incident 3 + article 0 + duplicate 0 + rejected 4")
        .contains(
            "damaged.txt:10 bytes that stand for no character (12 行目に UTF-8 として正しくないバイトがあります");
    assertThat(run.err().get(run.err().size() - 1))
        .contains("blank_page 1, page_without_heading 1, undecodable_bytes 1, unknown_format 1");
    assertThat(review())
        .anySatisfy(row -> assertThat(row).startsWith("error,undecodable_bytes,,damaged.txt,10,"));
  }

  @Test
  void endsWellWithoutStrict() throws IOException {
    Pages.write(input("good.txt"), 1);
    Pages.writeText(input("blank.txt"), "");

    assertThat(Run.in(folder).exitCode()).isZero();
  }

  @Test
  void makesAReportOfDamagedPages() throws IOException {
    Pages.write(input("good.txt"), 1);
    for (int seed = 0; seed < 40; seed++) {
      Files.write(input(seed + ".txt"), DamagedPage.of(seed).bytes());
    }

    Run run = Run.in(folder, "--month=2024-05");

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(posts()).extracting(row -> row.split(",", 2)[0]).contains(files("input"));
  }

  @Test
  void keepsWhatWasKnownOfAPageThatIsDamagedLater() throws IOException {
    FirstIssue.in(folder, 1, 2);
    damage(input("a.txt"), "お客様 12");

    assertThat(Run.in(folder).out())
        .contains("Posts: 3 = incident 2 + article 0 + duplicate 0 + rejected 1");

    Pages.write(input("a.txt"), 1, 2);

    assertThat(Run.in(folder).out())
        .contains("Posts: 2 = incident 2 + article 0 + duplicate 0 + rejected 0");
  }

  @Test
  void keepsThePostsBehindTheCutOfAFeed() throws IOException {
    String feed = "<rss><channel>%s%s%s</channel></rss>".formatted(item(1), item(2), item(3));
    Pages.writeText(input("feed.xml"), feed);
    assertThat(Run.in(folder).out()).contains("Posts: 3 = incident 3 +", "rejected 0");
    String whole = disclosures();

    Pages.writeText(input("feed.xml"), feed.substring(0, feed.indexOf("第2回")));

    assertThat(Run.in(folder).out())
        .contains("Posts: 4 = incident 3 + article 0 + duplicate 0 + rejected 1")
        .contains("前に読めていた投稿 2 件は、そのときのまま集計に残しています");
    assertThat(disclosures()).isEqualTo(whole);

    Pages.writeText(input("feed.xml"), feed);

    assertThat(Run.in(folder).out()).contains("Posts: 3 = incident 3 +", "rejected 0");
    assertThat(disclosures()).isEqualTo(whole);
  }

  @Test
  void keepsThePostsBehindTheCutOfAText() throws IOException {
    Pages.write(input("page.txt"), 1, 2, 3);
    assertThat(Run.in(folder).out()).contains("rejected 0");
    String whole = disclosures();
    String text = Files.readString(input("page.txt"));
    int inSecondHeading = text.indexOf("商事2") + 1;
    byte[] toThere = text.substring(0, inSecondHeading).getBytes(StandardCharsets.UTF_8);

    Files.write(input("page.txt"), Arrays.copyOf(toThere, toThere.length - 1));

    assertThat(Run.in(folder).out()).contains("incident 3 +");
    assertThat(disclosures()).isEqualTo(whole);
  }

  private static String item(int number) {
    return "<item><title>架空市 第%1$d回講座での誤送信について</title><pubDate>2024-05-0%1$dT09:00:00+09:00</pubDate><description>第%1$d回講座の案内を誤って送信し、住民4%1$d名の氏名が漏えいしました。</description></item>"
        .formatted(number);
  }

  private String disclosures() throws IOException {
    return Files.readString(folder.resolve("output/2024-05/csv/disclosures.csv"));
  }

  @Test
  void forgetsTheComplaintWhenTheFileIsTakenAway() throws IOException {
    Pages.write(input("good.txt"), 1);
    Pages.write(input("damaged.txt"), 2, 3);
    damage(input("damaged.txt"), "お客様 13");
    Run.in(folder);
    Files.delete(input("damaged.txt"));

    Run run = Run.in(folder, "--strict");

    assertThat(run.exitCode()).as(run.toString()).isZero();
    assertThat(run.out()).contains("Posts: 2 = incident 2 + article 0 + duplicate 0 + rejected 0");
  }

  @Test
  void leavesAFileThatIsBeingWrittenToTheNextRun() throws IOException {
    Pages.write(input("good.txt"), 1);
    Pages.write(input("growing.txt"), 2);
    Growth.file = input("growing.txt");

    Run run = Run.with(Growth.class, Run.arguments(folder, "--strict"));
    Run next = Run.in(folder, "--strict");

    assertThat(run.exitCode()).as(run.toString()).isEqualTo(3);
    assertThat(run.out())
        .contains("incident 1 +", "rejected 1")
        .contains("growing.txt:1 was written to while the job was running (取り込み中に内容が変わりました");
    assertThat(next.exitCode()).as(next.toString()).isZero();
    assertThat(next.out()).contains("incident 3 +", "rejected 0");
  }

  private Path input(String name) {
    return folder.resolve("input").resolve(name);
  }

  private String[] files(String folderName) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(folderName))) {
      return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
    }
  }

  private List<String> posts() throws IOException {
    return Files.readAllLines(folder.resolve("output/2024-05/csv/posts.csv"));
  }

  private List<String> review() throws IOException {
    return Files.readAllLines(folder.resolve("output/2024-05/csv/review.csv"));
  }

  /** Breaks the first byte of these words. */
  private static void damage(Path file, String words) throws IOException {
    String text = Files.readString(file);
    int at = text.substring(0, text.indexOf(words)).getBytes(StandardCharsets.UTF_8).length;
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[at] = (byte) 0xFF;
    Files.write(file, bytes);
  }

  /** Lets a file grow after stock was taken and before it is read. */
  @Configuration(proxyBeanMethods = false)
  static class Growth {

    private static Path file = Path.of("none");

    @Bean
    StepExecutionListener growth() {
      return new StepExecutionListener() {
        @Override
        public void beforeStep(StepExecution step) {
          if (step.getStepName().equals("readPages")) {
            Pages.write(file, 2, 3);
          }
        }
      };
    }
  }
}
