package jikenbo.store;

import java.util.List;
import java.util.stream.IntStream;
import jikenbo.casebook.CodedPost;
import jikenbo.casebook.PageCoder;

/**
 * What a stored post was coded with.
 *
 * @param postId key of the post
 * @param ruleVersion version of the rule book that was used
 * @param coded the outcome
 */
public record PostCoding(long postId, String ruleVersion, CodedPost coded) {

  /**
   * Codes posts of one page.
   *
   * @param posts in the order of the page
   * @param ruleVersion version of the rule book of the coder
   */
  public static List<PostCoding> of(List<StoredPost> posts, String ruleVersion, PageCoder coder) {
    List<CodedPost> coded = coder.code(posts.stream().map(StoredPost::post).toList());
    return IntStream.range(0, posts.size())
        .mapToObj(i -> new PostCoding(posts.get(i).id(), ruleVersion, coded.get(i)))
        .toList();
  }
}
