package jikenbo.archive.form.entry;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Addresses of posts. */
public final class Addresses {

  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]{3,1000}");

  private Addresses() {}

  /** The first address in the web that an element links to; null for none. */
  public static @Nullable String first(Element element) {
    return element.select("a[href]").stream()
        .map(link -> link.attr("abs:href"))
        .filter(Addresses::isOfWeb)
        .findFirst()
        .orElse(null);
  }

  /** Whether it leads into the web, and not to a file or a script. */
  public static boolean isOfWeb(String address) {
    return WEB.matcher(address).matches();
  }
}
