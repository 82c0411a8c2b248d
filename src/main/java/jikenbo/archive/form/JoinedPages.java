package jikenbo.archive.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that holds one page behind another, each with an end and a beginning of its own. */
final class JoinedPages {

  /** Where a page ends behind which another begins. */
  private static final Pattern NEXT =
      Pattern.compile(
          "</(?:html|body)\\s*+>\\s*+(?=<(?:!doctype\\s|html[\\s>]))", Pattern.CASE_INSENSITIVE);

  private JoinedPages() {}

  /** The pages of a file, at least one. */
  static List<String> in(String html) {
    List<String> pages = new ArrayList<>();
    Matcher next = NEXT.matcher(html);
    int start = 0;
    while (next.find()) {
      pages.add(html.substring(start, next.end()));
      start = next.end();
    }
    pages.add(html.substring(start));
    return pages;
  }
}
