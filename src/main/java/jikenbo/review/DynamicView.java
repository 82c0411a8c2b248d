package jikenbo.review;

/** A page of a dynamic view, whose posts are loaded when it is shown. */
public record DynamicView() implements Rejection {

  @Override
  public String message() {
    return "ダイナミックビューのページで、投稿が含まれていません";
  }

  @Override
  public String suggestion() {
    return "ブログのバックアップかフィードを書き出し、入力フォルダーに置いてください";
  }
}
