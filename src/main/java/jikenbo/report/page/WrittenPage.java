package jikenbo.report.page;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a page that was written holds, read back before it is published.
 *
 * @param notices how many notices its list has
 */
public record WrittenPage(int notices) {

  /** How the element with the data begins, and how it ends. */
  private static final String BEGINNING = "<script type=\"application/json\" id=\"data\">";

  private static final String END = "</script>";

  /**
   * Reads a page.
   *
   * @throws IOException when it cannot be read, or holds no data that are whole
   */
  public static WrittenPage read(Path file) throws IOException {
    String page = Files.readString(file);
    int start = page.indexOf(BEGINNING);
    int end = page.indexOf(END, start);
    if (start < 0 || end < 0) {
      throw new IOException("no data");
    }
    try (JsonParser json =
        new JsonFactory()
            .createParser(
                ObjectReadContext.empty(),
                new StringReader(page.substring(start + BEGINNING.length(), end)))) {
      return new WrittenPage(notices(json));
    } catch (JacksonException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
  }

  /** Counts the rows of one table, and reads all others to their end. */
  private static int notices(JsonParser json) {
    int notices = 0;
    json.nextToken();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean counted = json.currentName().equals("notices");
      json.nextToken();
      if (counted) {
        notices = rows(json);
      } else {
        json.skipChildren();
      }
    }
    return notices;
  }

  private static int rows(JsonParser json) {
    int rows = 0;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean counted = json.currentName().equals("rows");
      json.nextToken();
      if (!counted) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() == JsonToken.START_ARRAY) {
        json.skipChildren();
        rows++;
      }
    }
    return rows;
  }
}
