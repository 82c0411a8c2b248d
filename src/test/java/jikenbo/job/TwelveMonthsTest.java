package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A year of a scheduler: on the first of each month it reports on the month before, while pages
 * come, grow, are saved again under another name, are renamed and are moved away.
 */
class TwelveMonthsTest {

  private static final YearMonth FIRST = YearMonth.of(2023, 6);
  private static final YearMonth LAST = FIRST.plusMonths(11);

  /** Notices on the page of a month when it comes; one more is added a month later. */
  private static final int NOTICES = 3;

  @TempDir Path folder;
  @TempDir Path atOnce;

  private Path input;

  @BeforeEach
  void createInput() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
  }

  @Test
  void theLastReportIsThatOfOneRunOverAllPagesEver() throws IOException {
    for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
      arrive(month);
      Run run = Run.at(firstMorningAfter(month), folder, "--month=previous");
      assertThat(run.exitCode()).as("%s: %s", month, run).isZero();
      keepForTheRunAtOnce();
    }
    Run run = Run.at(firstMorningAfter(LAST), atOnce, "--month=previous");
    assertThat(run.exitCode()).as("%s", run).isZero();

    Path report = folder.resolve("output").resolve(LAST.toString());
    assertThat(Run.csvIn(report))
        .isEqualTo(Run.csvIn(atOnce.resolve("output").resolve(LAST.toString())));
    JsonNode totals = JsonMapper.shared().readTree(report.resolve("run.json")).at("/totals");
    assertThat(totals.at("/disclosures").asInt()).isEqualTo(12 * NOTICES + 11);
    assertThat(totals.at("/duplicates").asInt()).isPositive();
    assertThat(totals.at("/posts").asInt())
        .isEqualTo(totals.at("/disclosures").asInt() + totals.at("/duplicates").asInt());
    assertThat(input).isDirectoryNotContaining("glob:**/2023-0*");
  }

  @Test
  void aMonthThatIsReportedOnAgainTellsWhatCameLater() throws IOException {
    arrive(FIRST);
    Run.at(firstMorningAfter(FIRST), folder, "--month=previous");
    arrive(FIRST.plusMonths(1));

    Run.at(firstMorningAfter(FIRST.plusMonths(1)), folder, "--month=" + FIRST);

    assertThat(
            Files.readAllLines(
                folder.resolve("output").resolve(FIRST.toString()).resolve("csv/changes.csv")))
        .contains(
            "monthly_statistics,2023-06|misoperation|company,disclosures_new,3,4,changed_page",
            "monthly_statistics,2023-07|misoperation|company,disclosures_new,,3,new_pages");
  }

  /** What happens to the input folder in a month. */
  private void arrive(YearMonth month) throws IOException {
    write(page(month), month, NOTICES);
    YearMonth before = month.minusMonths(1);
    if (!before.isBefore(FIRST)) {
      write(page(before), before, NOTICES + 1);
    }
    if (month.getMonthValue() % 4 == 0) {
      Files.copy(page(month), input.resolve("label-" + month + ".txt"));
    }
    YearMonth old = month.minusMonths(2);
    if (!old.isBefore(FIRST)) {
      Path archive = Files.createDirectories(input.resolve("archive"));
      Files.move(page(old), archive.resolve(page(old).getFileName()));
    }
    YearMonth older = month.minusMonths(4);
    if (!older.isBefore(FIRST)) {
      Files.delete(input.resolve("archive").resolve(page(older).getFileName()));
    }
  }

  /** Every page under its last name with its last contents. */
  private void keepForTheRunAtOnce() throws IOException {
    Path all = Files.createDirectories(atOnce.resolve("input"));
    FileSystemUtils.copyRecursively(input, all);
    Path archive = all.resolve("archive");
    if (!Files.exists(archive)) {
      return;
    }
    try (Stream<Path> renamed = Files.list(archive)) {
      for (Path page : renamed.toList()) {
        Files.deleteIfExists(all.resolve(page.getFileName()));
      }
    }
  }

  private Path page(YearMonth month) {
    return input.resolve(month + ".txt");
  }

  private static void write(Path page, YearMonth month, int notices) {
    StringBuilder text = new StringBuilder();
    for (int i = notices; i >= 1; i--) {
      text.append(notice(month, i, notices));
    }
    Pages.writeText(page, text.toString());
  }

  /** The people that the newest notice tells of change when another one is added. */
  private static String notice(YearMonth month, int number, int notices) {
    int serial = month.getMonthValue() * 10 + number;
    return """
        【セキュリティ事件簿#%d-%d】株式会社架空物産%d メールの誤送信による個人情報の漏えいについて %d/%d/%d

        当社の担当者が、お客様 %d 名のメールアドレスを宛先に入れたままメールを送信しました。

        原因
        BCC に入力すべきところ、誤って宛先に入力したためです。

        リリース文アーカイブ

        """
        .formatted(
            month.getYear(),
            serial,
            serial,
            month.getYear(),
            month.getMonthValue(),
            number * 7,
            10 + serial + (number == NOTICES ? notices : 0));
  }

  /** Five in the morning of the first of the next month in Japan, still the last of it in UTC. */
  private static String firstMorningAfter(YearMonth month) {
    return month.atEndOfMonth().atTime(20, 0).toInstant(ZoneOffset.UTC).toString();
  }
}
