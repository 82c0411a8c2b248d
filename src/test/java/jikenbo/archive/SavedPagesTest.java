package jikenbo.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.archive.post.CutPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages saved from a browser are like. */
class SavedPagesTest {

  @TempDir Path folder;

  private CutPage page(String body) throws IOException {
    return CutFile.of(
        folder,
        "page.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>事件簿</title></head><body>"
            + body
            + "</body></html>");
  }

  private static String blogger(String title, String body) {
    return "<div class='post hentry uncustomized-post-template'><h3 class='post-title entry-title'>%s</h3>"
            .formatted(title)
        + "<div class='post-body entry-content'>%s</div></div>".formatted(body);
  }

  @Test
  void inOldTemplatesTheDayStandsBeforeItsPosts() throws IOException {
    CutPage page =
        page(
            "<h2 class='date-header'>2025年9月12日金曜日</h2>"
                + blogger("一件目", "本文")
                + blogger("二件目", "本文")
                + "<h2 class='date-header'>2025年9月10日水曜日</h2>"
                + blogger("三件目", "本文"));

    assertThat(CutFile.days(page)).containsExactly("2025-09-12", "2025-09-12", "2025-09-10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<abbr class='updated' title='2025-09-12T10:00:00+09:00'>2025年09月12日10:00</abbr>",
        "<abbr class='updated' title='2025-10-01T10:00:00+09:00'>10月1日</abbr>"
            + "<abbr class='published' title='2025-09-12T10:00:00+09:00'>9月12日</abbr>"
      })
  void theDayOfTheLastChangeIsThatOfAPostWithoutAnother(String day) throws IOException {
    CutPage page =
        page(
            "<article class='hentry'><h1 class='entry-title'>投稿</h1>%s<div class='entry-content'>本文</div></article>"
                .formatted(day));

    assertThat(CutFile.days(page)).containsExactly("2025-09-12");
  }

  @Test
  void aTeaserEndsWithItsLinkToTheWholePost() throws IOException {
    CutPage page =
        page(
            blogger("投稿", "初めの段落")
                .replace(
                    "</div></div>", "</div><div class='jump-link'><a>続きを読む »</a></div></div>"));

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "初めの段落", "続きを読む »");
  }

  @Test
  void aDynamicViewIsRefusedWithThatReason() throws IOException {
    CutPage page = page("<script>blogger.ui().configure().view();</script><div id='main'></div>");

    assertThat(CutFile.kinds(page)).containsExactly("dynamic_view");
  }

  @Test
  void aTemplateIsNoPage() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "theme.html",
            "<?xml version='1.0' encoding='UTF-8' ?><!DOCTYPE html><html b:version='2' xmlns:b='http://www.google.com/2005/gml/b'>"
                + "<head><b:skin></b:skin></head><body><b:section id='main'></b:section></body></html>");

    assertThat(CutFile.kinds(page)).containsExactly("template_of_blog");
  }

  @Test
  void aPageOfALabelListsNotAllOfATime() throws IOException {
    CutPage page =
        page(
            "<div class='status-msg-body'>ラベル <b>インシデント:誤操作</b> の投稿を表示しています。</div>"
                + blogger("一件目", "本文")
                + blogger("二件目", "本文"));

    assertThat(page.label()).isTrue();
  }

  @Test
  void thePageOfOnePostTellsItsAddressInItsHead() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "post.html",
            "<html><head><meta charset='utf-8'><link rel='canonical' href='https://a.example.jp/1.html'></head><body>"
                + blogger("投稿", "本文")
                + "</body></html>");

    assertThat(Objects.requireNonNull(page.posts().get(0).imprint()).url())
        .isEqualTo("https://a.example.jp/1.html");
  }

  @Test
  void aPageOfUnknownMarkupIsTheTextOfItsMainColumn() throws IOException {
    CutPage page =
        page(
            "<nav>ホーム | お知らせ</nav><div id='content'><h1>書類の紛失について</h1><p>書類を<br>紛失しました。</p>"
                + "<table><tr><th>人数</th><td>12名</td></tr></table></div><aside>人気の記事</aside><footer>会社案内</footer>");

    assertThat(CutFile.words(page.posts().get(0)))
        .containsExactly("書類の紛失について", "書類を", "紛失しました。", "人数：12名");
  }

  @Test
  void anUnknownPageWithSeveralNumberedHeadingsIsCutAsText() throws IOException {
    CutPage page =
        page(
            "<main><p>【セキュリティ事件簿#2025-912】甲社 紛失について 2025/9/12</p><p>紛失しました。</p>"
                + "<p>【セキュリティ事件簿#2025-911】乙市 誤送信について 2025/9/11</p><p>誤って送信しました。</p></main>");

    assertThat(page.posts()).extracting(post -> post.source().line()).containsExactly(1, 2);
    assertThat(CutFile.words(page.posts().get(1)))
        .containsExactly("【セキュリティ事件簿#2025-911】乙市 誤送信について 2025/9/11", "誤って送信しました。");
  }

  @Test
  void aPieceOfAPageUnderTheNameOfATextIsRead() throws IOException {
    CutPage page =
        CutFile.of(
            folder,
            "copied.txt",
            "<div class='date-outer'>" + blogger("投稿", "<p>本文です。</p>") + "</div>");

    assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "本文です。");
  }

  @Test
  void aPageInOneFileCanBePackedInBase64() throws IOException {
    String html = "<html><body>" + blogger("投稿", "本文です。") + "</body></html>";
    String mhtml =
        "From: <Saved by Windows Internet Explorer 11>\r\nSubject: =?utf-8?B?5LqL?=\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----=_NextPart_000\"\r\n\r\n"
            + "This is a multi-part message in MIME format.\r\n\r\n------=_NextPart_000\r\n"
            + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8))
            + "\r\n------=_NextPart_000--\r\n";

    assertThat(CutFile.titles(CutFile.of(folder, "page.mht", mhtml))).containsExactly("投稿");
  }

  @Test
  void whatABrowserSavesBesideAPageNeedsNoWord() throws IOException {
    Files.createDirectories(folder.resolve("page_files"));
    Files.writeString(folder.resolve("page_files/style.css"), "p {}");
    page(blogger("投稿", "本文"));

    assertThat(ArchiveFolder.scan(folder).files())
        .extracting(ArchiveFile::sourceFile)
        .containsExactly("page.html");
  }

  private static final String HEAD = "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n";

  private static String part(String transfer, String html) {
    String body =
        transfer.equals("base64")
            ? Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8))
            : html.replace("=", "=3D").replace("本文", "=E6=9C=AC=E6=96=\r\n=87");
    return "Content-Type: text/html;\r\n\tcharset=\"utf-8\"\r\nContent-Transfer-Encoding: %s\r\n\r\n%s\r\n"
        .formatted(transfer, body);
  }

  private static String parts(String kind, String boundary, String... parts) {
    return "Content-Type: multipart/%s;\r\n\tboundary=\"%s\"\r\n\r\n".formatted(kind, boundary)
        + Stream.of(parts)
            .map(part -> "--%s\r\n%s\r\n".formatted(boundary, part))
            .collect(Collectors.joining())
        + "--%s--\r\n".formatted(boundary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quoted-printable", "base64"})
  void aPageInOneFileCanBeItsOnlyPartOrStandInAPartOfParts(String transfer) throws IOException {
    String html = part(transfer, "<html><body>" + blogger("投稿", "本文です。") + "</body></html>");
    String text = "Content-Type: text/plain\r\n\r\n本文です。\r\n";
    String alternative = parts("alternative", "part_1", text, html);

    for (String mail : List.of(html, alternative, parts("related", "part", alternative, text))) {
      CutPage page = CutFile.of(folder, "page.mht", HEAD + mail);

      assertThat(CutFile.words(page.posts().get(0))).containsExactly("投稿", "本文です。");
      assertThat(page.rejected()).isEmpty();
    }
  }
}
