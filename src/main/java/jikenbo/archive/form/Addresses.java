package jikenbo.archive.form;

import java.util.regex.Pattern;

/** Addresses of posts. */
final class Addresses {

  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]{3,1000}");

  private Addresses() {}

  /** Whether it leads into the web, and not to a file or a script. */
  static boolean isOfWeb(String address) {
    return WEB.matcher(address).matches();
  }
}
