package jikenbo.fact.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jikenbo.archive.post.Post;
import jikenbo.fact.Notices;
import jikenbo.fact.notice.ReadNotices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractorReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "業務を委託している株式会社こずえのサーバーが不正アクセスを受けました。|株式会社こずえ",
        "委託先である「株式会社こずえ」において情報が漏えいしました。|株式会社こずえ",
        "予約システムの運営会社である株式会社こずえより、情報が流出したと連絡がありました。|株式会社こずえ",
        "画面変換サービス(株式会社こずえ提供)が第三者に改ざんされました。|株式会社こずえ",
        "当館の指定管理者である株式会社こずえが、メールを誤って送信しました。|株式会社こずえ",
        "印字を請け負った株式会社こずえの担当者が、宛名を取り違えました。|株式会社こずえ",
        "発送業務は株式会社あけぼのに委託しておりますが、同社で宛名がずれたまま発送されました。|株式会社あけぼの",
        "受託事業者である株式会社こずえの調査により、プログラムの誤りが判明しました。|株式会社こずえ",
        "証明書の発行システムを提供するミナモ印刷株式会社によると、プログラムの不具合があったとのことです。|ミナモ印刷株式会社",
        "配信に利用している株式会社こずえの配信サービスが不正アクセスを受けました。|株式会社こずえ",
        "株式会社こずえが実施したシステムの改修に誤りがあり、他の方の情報が表示されました。|株式会社こずえ",
        "保守をお願いしている株式会社こずえの社員のアカウントが盗まれました。|株式会社こずえ",
        "委託した株式会社もみじが再委託していた株式会社こずえのサーバーが感染しました。|株式会社こずえ",
        "印刷を株式会社こずえ(以下「同社」という。)に委託しておりますが、同社で名簿が紛失しました。|株式会社こずえ",
        "入力を助ける部品(提供:株式会社こずえ)が書き換えられました。|株式会社こずえ",
        "館(指定管理者:公益財団法人こずえ協会)の端末が盗まれました。|公益財団法人こずえ協会",
        "配食を委託している社会福祉法人こずえ会の端末が感染しました。|社会福祉法人こずえ会",
        "受付を任せている会社が攻撃を受けました。会社は株式会社こずえ(青葉市)で、氏名が流出しました。|株式会社こずえ",
        "事務局の業務は有限責任監査法人こずえに委託している。受講者の氏名が漏えいした。|有限責任監査法人こずえ",
        "入力には株式会社こずえのサービスを利用しておりました。同社が不正アクセスを受けました。|株式会社こずえ",
        "指定管理者である公益財団法人木のまちこずえ協会が、名簿を誤送信しました。|公益財団法人木のまちこずえ協会",
        "名簿を、委託先のカエデ企業組合が失くしました。|カエデ企業組合",
      })
  void aNameInTheRoleOfTheContractorIsTheThirdParty(String body, String thirdParty) {
    assertThat(ReadNotices.facts(body).thirdParty()).isEqualTo(thirdParty);
  }

  @Test
  void aBodyCalledAfterItsTownIsNotTheTown() {
    String body = "公園の指定管理者である公益財団法人松本市みどり協会が、名簿を誤って送信しました。";

    Post post = Notices.post("【セキュリティ事件簿#2024-901】松本市 誤送信について 2024/6/10", body);

    assertThat(ReadNotices.of(post).facts().thirdParty()).isEqualTo("公益財団法人松本市みどり協会");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "株式会社みどりは、不正アクセスを受けました。",
        "株式会社こずえにフォレンジック調査を委託し、漏えいの有無を調べました。",
        "取引先の株式会社こずえ様にご迷惑をおかけしました。",
        "監査を株式会社こずえに依頼し、設定の誤りを点検しました。",
        "株式会社こずえが提供する動画を公開しました。",
      })
  void othersAreNone(String body) {
    assertThat(ReadNotices.facts(body).thirdParty()).isNull();
  }
}
