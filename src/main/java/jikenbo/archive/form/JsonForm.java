package jikenbo.archive.form;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.archive.form.entry.Collected;
import jikenbo.archive.form.entry.ControlMarks;
import jikenbo.archive.form.entry.Entries;
import jikenbo.archive.form.entry.Entry;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.entry.Moment;
import jikenbo.archive.form.page.BodyLines;
import jikenbo.archive.form.page.PlainBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed, and the feeds of Blogger in JSON ({@code alt=json} and those of its interface). */
final class JsonForm implements Form {

  private static final Pattern OPENING =
      Pattern.compile(
          "[\\s\uFEFF]*+(?://.{0,100}+\\n\\s*+)?+(?:[\\w.$/* ]{1,80}\\()?\\s*+\\{\\s*+\"");

  private static final Pattern MEMBER = Pattern.compile("\"(?:items|entry)\"\\s*:\\s*\\[");
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String COMMENT = "thr$in-reply-to";

  @Override
  public boolean begins(String beginning) {
    return OPENING.matcher(beginning).lookingAt() && MEMBER.matcher(beginning).find();
  }

  @Override
  public Entries read(Reader text) throws IOException {
    Collected entries = new Collected();
    try (JsonParser parser = MAPPER.createParser(object(text))) {
      boolean inList = false;
      for (JsonToken token = parser.nextToken();
          token != null && !entries.isFull();
          token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY && inList) {
          // A list is no item, and the items go on behind it.
          parser.skipChildren();
        } else if (token == JsonToken.START_ARRAY) {
          inList = List.of("items", "entry").contains(String.valueOf(parser.currentName()));
          if (!inList) {
            parser.skipChildren();
          }
        } else if (token == JsonToken.END_ARRAY) {
          inList = false;
          if (parser.streamReadContext().getParent() == null) {
            break;
          }
        } else if (token == JsonToken.START_OBJECT && inList) {
          add(parser.readValueAsTree(), entries);
        } else if (token == JsonToken.END_OBJECT && parser.streamReadContext().inRoot()) {
          breakOffBefore(parser, entries);
          break;
        }
      }
    } catch (JacksonException e) {
      entries.breakOff("JSON として正しくない箇所があります");
    }
    return entries.entries();
  }

  /** A file may hold one feed behind another; the end of a call is none. */
  private static void breakOffBefore(JsonParser feed, Collected entries) {
    try {
      if (feed.nextToken() == JsonToken.START_OBJECT) {
        entries.breakOff("フィードの後ろに別のフィードが続いています");
      }
    } catch (JacksonException e) {
      // What ends the call is no JSON.
    }
  }

  /** The text from its first brace on: a feed for scripts stands in a call. */
  private static Reader object(Reader text) throws IOException {
    PushbackReader pushback = new PushbackReader(text);
    int c = pushback.read();
    while (c >= 0 && c != '{') {
      c = pushback.read();
    }
    if (c >= 0) {
      pushback.unread(c);
    }
    return pushback;
  }

  private static void add(JsonNode item, Collected entries) {
    String status = text(item, "status").orElse("LIVE");
    boolean draft = text(item.path("app$control"), "app$draft").filter("yes"::equals).isPresent();
    if (item.has(COMMENT) || draft || !status.equals("LIVE")) {
      entries.leaveOut();
      return;
    }
    List<String> body =
        text(item, "content_html")
            .or(() -> text(item, "content"))
            .map(BodyLines::of)
            .or(() -> text(item, "content_text").map(BodyLines::ofText))
            .or(() -> text(item, "summary").map(PlainBody::lines))
            .orElse(List.of());
    entries.add(
        new Entry(
            BodyLines.title(text(item, "title").orElse("")),
            body,
            published(item),
            url(item).orElse(null),
            labels(item)));
  }

  private static @Nullable Moment published(JsonNode item) {
    return Moment.of(
        text(item, "date_published")
            .or(() -> text(item, "published"))
            .or(() -> text(item, "date_modified"))
            .orElse(null));
  }

  private static Optional<String> url(JsonNode item) {
    return text(item, "url")
        .or(
            () ->
                item.path("link")
                    .valueStream()
                    .filter(link -> link.path("rel").asString("").equals("alternate"))
                    .map(link -> link.path("href").asString(""))
                    .findFirst());
  }

  private static List<String> labels(JsonNode item) {
    Stream<String> tags =
        Stream.of("tags", "labels")
            .flatMap(name -> item.path(name).valueStream())
            .map(node -> node.asString(""));
    Stream<String> terms =
        item.path("category").valueStream().map(node -> node.path("term").asString(""));
    return Stream.concat(tags, terms).toList();
  }

  /** The text of a member; Blogger wraps it in an object. */
  private static Optional<String> text(JsonNode object, String name) {
    JsonNode member = object.path(name);
    JsonNode value = member.isObject() ? member.path("$t") : member;
    return value.isString() ? Optional.of(ControlMarks.in(value.asString())) : Optional.empty();
  }
}
