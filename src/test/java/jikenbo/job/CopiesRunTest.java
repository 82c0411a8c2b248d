package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several copies of one post the fullest holds, whatever page it stands on. */
class CopiesRunTest {

  private static final String HEADING = "【セキュリティ事件簿#2024-921】青原市 メール誤送信による個人情報の漏えいについて";
  private static final String BEGINNING = "\n\n2024年5月18日、講座の案内を誤って送信しました。\n\n";
  private static final String TEASER = BEGINNING + "続きを読む »\n";
  private static final String WHOLE = BEGINNING + "BCCとすべきところをTOで送信し、受講者45名のメールアドレスが漏えいしました。\n";

  @TempDir Path folder;

  private void page(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("input"));
    Files.writeString(folder.resolve("input").resolve(name), text);
  }

  private String disclosures() throws IOException {
    return csv("disclosures.csv");
  }

  private String csv(String name) throws IOException {
    return Files.readString(folder.resolve("output/2024-05/csv").resolve(name));
  }

  @ParameterizedTest
  @CsvSource({"a.txt, b.txt", "b.txt, a.txt"})
  void theWholePostHoldsWhicheverFileSortsFirst(String teaser, String whole) throws IOException {
    page(teaser, HEADING + " 2024/5/20" + TEASER);
    page(whole, HEADING + " 2024/5/20" + WHOLE);

    assertThat(Run.in(folder).exitCode()).isZero();

    assertThat(disclosures().lines()).hasSize(2);
    assertThat(disclosures()).contains(whole, ",45,人");
  }

  @Test
  void aWholePostThatArrivesLaterTakesThePlaceOfTheTeaserAndTheChangeIsTold() throws IOException {
    page("a.txt", HEADING + " 2024/5/20" + TEASER);
    Run.in(folder);
    page("b.txt", HEADING + " 2024/5/20" + WHOLE);

    Run.at("2024-06-02T20:00:00Z", folder);

    assertThat(disclosures()).contains("b.txt", ",45,人");
    assertThat(csv("changes.csv")).contains("affected_count,,45");
  }

  @Test
  void aHeadingWithoutTextAndDateBelongsToThePostWithText() throws IOException {
    page("a.txt", HEADING + "\n");
    page("b.txt", HEADING + " 2024/5/20" + WHOLE);

    assertThat(Run.in(folder).exitCode()).isZero();

    assertThat(disclosures().lines()).hasSize(2);
    assertThat(disclosures()).contains("b.txt", ",45,人");
  }

  @ParameterizedTest
  @CsvSource({"a.txt, b.txt", "b.txt, a.txt"})
  void copiesThatDifferInPunctuationAloneAreOneAndTheFullestHolds(String teaser, String whole)
      throws IOException {
    page(teaser, "青原市　講座「ＰＣ入門」のメール誤送信、個人情報の漏えいについて ２０２４/５/２０" + TEASER);
    page(whole, "青原市 講座『PC入門』のメール誤送信，個人情報の漏えいについて 2024年5月20日" + WHOLE);

    assertThat(Run.in(folder).exitCode()).isZero();

    assertThat(disclosures().lines()).hasSize(2);
    assertThat(disclosures()).contains(whole, ",45,人");
  }
}
