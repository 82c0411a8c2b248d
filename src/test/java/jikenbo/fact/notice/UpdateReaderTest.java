package jikenbo.fact.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.fact.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateReaderTest {

  private static boolean isUpdate(String title, String body) {
    return ReadNotices.of(Notices.post("株式会社みどり " + title + " 2024/6/3", body)).facts().update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"不正アクセスについて(第2報)", "不正アクセスに関する続報", "不正アクセスについて(最終報)", "不正アクセスへの対応の進捗状況について"})
  void theTitleTellsAFollowUp(String title) {
    assertThat(isUpdate(title, "本文。")).isTrue();
  }

  @Test
  void theOpeningRefersToTheFirstNotice() {
    assertThat(isUpdate("不正アクセスについて", "5月10日に公表しております不正アクセスについて、調査結果をご報告します。")).isTrue();
  }

  @Test
  void aPromiseOfNewsIsNone() {
    assertThat(isUpdate("不正アクセスについて", "続報は当社ウェブサイトでお知らせいたします。")).isFalse();
  }

  @Test
  void aFirstReportIsNone() {
    assertThat(isUpdate("不正アクセスについて(第1報)", "本文。")).isFalse();
  }
}
