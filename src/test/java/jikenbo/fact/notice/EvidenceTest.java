package jikenbo.fact.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.archive.post.Post;
import jikenbo.fact.Evidence;
import jikenbo.fact.Notices;
import jikenbo.fact.ReadNotice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void theQuoteIsWhatStandsInThePageAndNotItsNormalForm() {
    ReadNotice notice = ReadNotices.of(Notices.post("青葉市 紛失について 2024/6/3", "名簿の生徒３８名の氏名が漏えいしました。"));

    assertThat(notice.evidence())
        .filteredOn(evidence -> evidence.field().equals("affected_count"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.value()).isEqualTo("38");
              assertThat(evidence.quote()).isEqualTo("３８名");
              assertThat(evidence.line()).isEqualTo(3);
            });
  }

  @Property(tries = 300)
  void everyQuoteStandsInTheLineItNames(@ForAll("bodies") String body) {
    Post post = Notices.post("【セキュリティ事件簿#2024-901】㈱みどり 誤送信について ２０２４/6/3", body);

    for (Evidence evidence : ReadNotices.of(post).evidence()) {
      String line = post.lines().get(evidence.line() - post.source().line());
      assertThat(line).contains(evidence.quote());
    }
  }

  @Provide
  Arbitrary<String> bodies() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            List.of(
                "会員１，２３４名の氏名",
                "約 40 万件",
                "が漏えいしました。",
                "\n",
                "\n\n",
                "1.経緯\n",
                "㈱こずえ",
                "令和６年６月１日",
                "続報",
                "前回公表",
                "ﾃﾞｰﾀ",
                "最大12社79名",
                "を送信",
                "、",
                "生徒19名及び保護者18名"));
    return pieces.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
  }
}
