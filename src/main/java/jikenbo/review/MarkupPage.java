package jikenbo.review;

/** A page that was saved as markup: HTML, XML, a feed, RTF. */
public record MarkupPage() implements Rejection {

  @Override
  public String message() {
    return "文章ではなく、HTML・XML などのマークアップです";
  }

  @Override
  public String suggestion() {
    return "ブラウザーなどでテキストとして保存し直し、入力フォルダーに置き直してください（HTML はこの版では読めません）";
  }
}
