package jikenbo.fact.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.fact.NoticeFacts;
import jikenbo.fact.Notices;
import jikenbo.fact.notice.ReadNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "株式会社みどり 誤送信に関するお詫び 2024/6/3|株式会社みどり|誤送信に関するお詫び",
        "青葉学園大学  名簿の紛失について 2024/6/3|青葉学園大学|名簿の紛失について",
        "青葉学園大学　名簿の紛失について 2024/6/3|青葉学園大学|名簿の紛失について",
        "H.ヒガシ リテイル株式会社 個人情報の取り扱いについて 2024/6/3|H.ヒガシ リテイル株式会社|個人情報の取り扱いについて",
        "midorie 誤送信のお詫び 2024/6/3|midorie|誤送信のお詫び",
        "みはらし農業協同組合 委託先への不正アクセスについて 2024/6/3|みはらし農業協同組合|委託先への不正アクセスについて",
        "2024/6/3 株式会社みどり 誤送信について|株式会社みどり|誤送信について",
        "誤送信について 2024/6/3 株式会社みどり|株式会社みどり|誤送信について",
        "青葉薬科大学2024年度説明会の申込者の情報が閲覧可能となったことについて 2024/6/3|青葉薬科大学|2024年度説明会の申込者の情報が閲覧可能となったことについて",
        "松本市 書類の紛失について 2024/6/3|松本市|書類の紛失について",
      })
  void headingIsTakenApart(String heading, String organization, String title) {
    NoticeFacts facts = ReadNotices.of(Notices.post(heading, "本文。")).facts();

    assertThat(facts.organization()).isEqualTo(organization);
    assertThat(facts.title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "滋賀県立青葉農業高の教諭が名簿を紛失 2024/6/3|滋賀県立青葉農業高",
        "青葉学園大学における個人情報の漏えいについて 2024/6/3|青葉学園大学",
        "いたずらで不正ログインした松本市の20代職員が懲戒処分を受ける 2024/6/3|松本市",
        "会社から大金を盗んだアオバ生命の元社員、実刑をくらう 2024/6/3|アオバ生命",
      })
  void aHeadlineNamesItInTheSentence(String heading, String organization) {
    assertThat(ReadNotices.of(Notices.post(heading, "本文。")).facts().organization())
        .isEqualTo(organization);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石川県の県立高校教諭、成績の入ったUSBメモリを紛失|石川県教育委員会は3日、県立青葉高校の教諭が紛失したと発表した。|石川県教育委員会",
        "石川県の県立高校で成績が閲覧できる状態に|石川県教育委員会は3日、県立青葉高校で成績が見られたと発表した。|石川県教育委員会",
        "名簿を紛失した松本市の小学校教諭を処分|松本市教育委員会は3日、教諭の処分を発表した。|松本市教育委員会",
        "石川県の職員が書類を紛失|石川県は3日、職員が書類を紛失したと発表した。|石川県",
        "石川県立青葉高校の教諭が名簿を紛失|石川県教育委員会は3日、教諭が名簿を紛失したと発表した。|石川県立青葉高校",
        "石川県の県立高校教諭が名簿を紛失|県立青葉高校の教諭が名簿を紛失した。|石川県",
      })
  void whereAHeadlineNamesAPlaceAloneItsAnnouncerTells(
      String heading, String body, String organization) {
    assertThat(ReadNotices.of(Notices.post(heading + " 2024/6/3", body)).facts().organization())
        .isEqualTo(organization);
  }

  @Test
  void whereTheHeadingNamesNobodyTheBodyDoes() {
    NoticeFacts facts =
        ReadNotices.of(Notices.post("個人情報の漏えいについて 2024/6/3", "株式会社みどり商会は、名簿が流出したと発表した。")).facts();

    assertThat(facts.organization()).isEqualTo("株式会社みどり商会");
  }
}
