package jikenbo.archive.form;

import java.util.regex.Pattern;
import jikenbo.archive.form.entry.FormException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages of blogs that hold no post, whatever they look like. */
final class NoPosts {

  /** What stands in the templates of old for what a post says. */
  private static final Pattern PLACEHOLDER = Pattern.compile("<\\$[A-Za-z]\\w{2,40}\\$>");

  private static final int FEWEST_PLACEHOLDERS = 3;

  private static final Pattern DYNAMIC =
      Pattern.compile("dynamicviews|blogger\\.ui\\(\\)|content-dynamic-views");

  private NoPosts() {}

  /**
   * Refuses a template of old.
   *
   * @throws FormException when the page is one
   */
  static void refuseTemplate(String html) throws FormException {
    if (PLACEHOLDER.matcher(html).results().limit(FEWEST_PLACEHOLDERS).count()
        == FEWEST_PLACEHOLDERS) {
      throw new FormException(FormException.Reason.TEMPLATE);
    }
  }

  /**
   * Refuses a template in markup of its own.
   *
   * @throws FormException when the page is one
   */
  static void refuseTemplate(Document page) throws FormException {
    Element root = page.selectFirst("html");
    if (root != null
        && (root.hasAttr("xmlns:b") || root.hasAttr("b:version"))
        && page.selectFirst("b|section, b|skin") != null) {
      throw new FormException(FormException.Reason.TEMPLATE);
    }
  }

  /**
   * Refuses a page that loads its posts when it is shown.
   *
   * @throws FormException when the page is one
   */
  static void refuseDynamicView(Document page) throws FormException {
    if (DYNAMIC.matcher(page.head().html() + page.body().select("script").outerHtml()).find()) {
      throw new FormException(FormException.Reason.DYNAMIC_VIEW);
    }
  }
}
