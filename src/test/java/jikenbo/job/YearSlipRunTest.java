package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped year costs a line of review, and neither the month nor the list of months. */
class YearSlipRunTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2204/4/9", "1924/4/9", "2042年4月9日", "2014.4.9"})
  void theMonthFollowsWhatElseThePageTells(String slip) throws IOException {
    Pages.writeText(
        folder.resolve("input/a.txt"),
        """
        【セキュリティ事件簿#2024-160】青葉市 メールの誤送信による個人情報の漏えいについて 2024/5/8

        担当者が、市民 30 名のメールアドレスを宛先に入れたままメールを送信しました。

        【セキュリティ事件簿#2024-159】みどり商事株式会社 メールの誤送信による個人情報の漏えいについて %s

        担当者が4月8日、お客様 12 名のメールアドレスを宛先に入れたままメールを送信しました。
        """
            .formatted(slip));

    assertThat(Run.in(folder).exitCode()).isZero();

    assertThat(csv("disclosures.csv"))
        .filteredOn(row -> row.contains("みどり商事"))
        .singleElement()
        .asString()
        .contains(",2024-04,");
    assertThat(csv("review.csv")).anyMatch(row -> row.contains("a.txt,5,"));
    assertThat(csv("dim_month.csv"))
        .extracting(row -> row.split(",", 2)[0])
        .containsExactly("\uFEFFreport_month", "2024-04", "2024-05");
  }

  private List<String> csv(String name) throws IOException {
    return Files.readAllLines(folder.resolve("output/2024-05/csv").resolve(name));
  }
}
