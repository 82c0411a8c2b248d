package jikenbo.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webjars.WebJarVersionLocator;

/**
 * The styles and scripts that the page carries. The browser runs these and no others: the page
 * names their hashes.
 *
 * @param style the style sheet
 * @param library D3, which draws
 * @param script the page's own
 */
public record PageAssets(String style, String library, String script) {

  private static final String STYLE = "style.css";
  private static final String[] SCRIPTS = {
    "data.js", "selection.js", "charts.js", "list.js", "notice.js", "page.js"
  };

  static PageAssets load() {
    return new PageAssets(
        read(STYLE),
        read(
            "/"
                + Objects.requireNonNull(
                    new WebJarVersionLocator().fullPath("d3", "dist/d3.min.js"))),
        Stream.of(SCRIPTS).map(PageAssets::read).collect(Collectors.joining("\n")));
  }

  /** What the browser may load and run: nothing but these. */
  public String policy() {
    return "default-src 'none'; script-src %s %s; style-src %s; base-uri 'none'; form-action 'none'"
        .formatted(hash(library), hash(script), hash(style));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(PageAssets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
