package jikenbo.casebook;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jikenbo.fact.NoticeFacts;
import jikenbo.fact.ParsedNotice;
import org.jspecify.annotations.Nullable;

/**
 * What tells copies of one notice from each other, so that the fullest of them can hold whatever
 * page it stands on.
 *
 * @param headingKey equal for copies whose headings differ in nothing but the date
 * @param printedOn the date in the heading, or null
 * @param body whether anything but the heading stands there; side bars and lists of titles have
 *     none
 * @param teaser whether the text breaks off and leads to the whole post
 * @param characters of the body, white space left out
 * @param facts how many facts it tells
 */
public record Copy(
    String headingKey,
    @Nullable LocalDate printedOn,
    boolean body,
    boolean teaser,
    int characters,
    int facts) {

  /** What blogs print below the beginning of a post: 続きを読む », … more. */
  private static final Pattern READ_MORE =
      Pattern.compile(
          "(?:続き(?:を|は)(?:読む|見る|こちら)|もっと(?:読む|見る)|全文を読む|記事を読む|(?:\\.\\.\\.|…)? ?(?:read )?more)[\\s»>≫→.…]*$",
          Pattern.CASE_INSENSITIVE);

  /** How far above its end a text can break off; below it stand closing words of the blog. */
  private static final int LAST_LINES = 3;

  /** Describes one copy. */
  static Copy of(ParsedNotice notice, NoticeFacts facts) {
    String text = notice.text().text();
    int headingEnd = text.indexOf('\n');
    String body = headingEnd < 0 ? "" : text.substring(headingEnd + 1);
    int characters = (int) body.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return new Copy(
        Identity.heading(notice),
        notice.heading().date(),
        characters > 0,
        isTeaser(body),
        characters,
        told(facts));
  }

  private static boolean isTeaser(String body) {
    int end = body.stripTrailing().length();
    for (int lines = 0; lines < LAST_LINES && end > 0; lines++) {
      int start = body.lastIndexOf('\n', end - 1) + 1;
      if (READ_MORE.matcher(body.substring(start, end).strip()).find()) {
        return true;
      }
      end = body.substring(0, start).stripTrailing().length();
    }
    return false;
  }

  private static int told(NoticeFacts facts) {
    return facts.dataTypes().size()
        + (int)
            Stream.of(
                    facts.organization() != null,
                    facts.occurredFrom() != null,
                    facts.occurredTo() != null,
                    facts.detectedOn() != null,
                    facts.affected() != null,
                    facts.thirdParty() != null)
                .filter(known -> known)
                .count();
  }
}
