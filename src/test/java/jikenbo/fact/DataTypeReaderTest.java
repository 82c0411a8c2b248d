package jikenbo.fact;

import static jikenbo.fact.DataType.ADDRESS;
import static jikenbo.fact.DataType.BANK_ACCOUNT;
import static jikenbo.fact.DataType.CARD;
import static jikenbo.fact.DataType.EMAIL;
import static jikenbo.fact.DataType.NAME;
import static jikenbo.fact.DataType.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataTypeReaderTest {

  @Test
  void whatTheNoticeNamesIsListed() {
    assertThat(Notices.facts("2 漏えいした情報\n\n氏名、住所、電話番号、メールアドレス").dataTypes())
        .containsExactly(NAME, ADDRESS, PHONE, EMAIL);
  }

  @Test
  void whatTheNoticeSaysIsNotIncludedIsNot() {
    assertThat(Notices.facts("氏名が漏えいしました。なお、口座番号及びクレジットカード番号は含まれておりません。").dataTypes())
        .contains(NAME)
        .doesNotContain(BANK_ACCOUNT, CARD);
  }

  @Test
  void whereToCallIsNoDataThatLeaked() {
    assertThat(
            Notices.facts("氏名が漏えいしました。\n\n4 お問い合わせ先\n\n電話番号 03-0000-0000、メールアドレス info@example.jp")
                .dataTypes())
        .containsExactly(NAME);
  }
}
