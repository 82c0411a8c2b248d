package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is saved anew, and lost its posts by that, loses none of the statistics. */
class SavedAnewTest {

  private static final String TEXT =
      """
      【セキュリティ事件簿#2024-1】架空商店 名簿の紛失について 2024/5/2

      お客様30名の名簿を紛失しました。
      ご迷惑をおかけし、お詫びします。

      【セキュリティ事件簿#2024-2】架空大学 誤送信について 2024/5/3

      学生40名に誤送信しました。
      お詫びします。
      """;

  private static final String PAGE = "<html><body><pre>" + TEXT + "</pre></body></html>";

  private static final String ERROR =
      "<html><head><title>甲</title></head><body><h1>ページがありません</h1><p>アドレスをお確かめください。</p></body></html>";

  @TempDir Path folder;

  private String console(String name, String content) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("input")).resolve(name), content);
    Run run = Run.at("2024-06-01T00:00:00Z", folder);
    assertThat(run.exitCode()).as(run.toString()).isZero();
    return run.toString();
  }

  @Test
  void anErrorPageInPlaceOfThePostsIsToldEachTime() throws IOException {
    assertThat(console("a.html", PAGE)).contains("incident 2 + article 0");

    for (String error : List.of(ERROR, ERROR.replace("ありません", "見つかりません"))) {
      assertThat(console("a.html", error))
          .contains("incident 2 + article 0")
          .contains("公開された投稿がありません。前に読めていた投稿 2 件は");
    }
    assertThat(console("a.html", PAGE)).contains("incident 2 + article 0").contains("rejected 0");
  }

  @Test
  void aTextOrItsPageThatIsCutKeepsTheRest() throws IOException {
    assertThat(console("a.txt", TEXT)).contains("incident 2 + article 0");

    String cut = TEXT.substring(0, TEXT.indexOf("ご迷惑"));
    assertThat(console("a.txt", cut)).contains("incident 2 + article 0").contains("前に読めていた投稿 1 件は");
  }

  @Test
  void aPageOfTextThatIsCutKeepsTheRest() throws IOException {
    assertThat(console("a.html", PAGE)).contains("incident 2 + article 0");

    String cut = PAGE.substring(0, PAGE.indexOf("お詫びします。\n</pre>"));
    assertThat(console("a.html", cut)).contains("incident 2 + article 0").contains("ページの終わりが欠けていて");
  }
}
