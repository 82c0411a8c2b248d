package jikenbo.review;

/** A symbolic link to nothing, or in a circle. */
public record BrokenLink() implements Rejection {

  @Override
  public String message() {
    return "シンボリックリンクの先がないか、循環しています";
  }

  @Override
  public String suggestion() {
    return "リンクを直すか、消してください";
  }
}
