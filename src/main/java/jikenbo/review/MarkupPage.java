package jikenbo.review;

/** A page of markup that is none of the forms that are read: RTF, pieces of HTML or XML. */
public record MarkupPage() implements Rejection {

  @Override
  public String message() {
    return "文章ではなく、読める形でもないマークアップです";
  }

  @Override
  public String suggestion() {
    return "ブラウザーなどでテキストとして保存し直し、入力フォルダーに置き直してください";
  }
}
