package jikenbo.review;

/** The template of a blog, as services export it beside the posts. */
public record TemplateOfBlog() implements Rejection {

  @Override
  public String message() {
    return "ブログのテンプレートで、投稿ではありません";
  }

  @Override
  public String suggestion() {
    return "入力フォルダーから出してください";
  }
}
