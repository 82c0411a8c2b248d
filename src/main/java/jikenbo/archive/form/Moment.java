package jikenbo.archive.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a post appeared.
 *
 * @param text as the form tells it
 * @param day the day in Japan
 */
public record Moment(String text, LocalDate day) {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int LONGEST = 60;

  /** Marks of direction, which programs set around days. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{3,9},\\s*");
  private static final Pattern ZONE = Pattern.compile("\\s(?:GMT|UTC|UT|Z)$");
  private static final Pattern JST = Pattern.compile("\\sJST$");
  private static final Pattern JAPANESE =
      Pattern.compile("(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})(?!\\d)");

  /** Seconds since 1970, as Hatena Blog tells them. */
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");

  /** A day as Blogger shows it in Japanese: {@code 金曜日, 9月 12, 2025}. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:.曜日,?\\s*)?(\\d{1,2})月\\s*(\\d{1,2}),\\s*(\\d{4})");

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_DATE_TIME,
          DateTimeFormatter.ISO_LOCAL_DATE,
          format("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSS]XX"),
          format("yyyy-MM-dd['T'][' ']HH:mm[:ss][ ]XXX"),
          format("yyyy-MM-dd HH:mm[:ss]"),
          format("d MMM yyyy HH:mm[:ss] XX"),
          format("d MMM yy HH:mm[:ss] XX"),
          format("M/d/yyyy hh:mm[:ss] a"),
          format("M/d/yyyy HH:mm[:ss]"));

  /**
   * Reads a point in time. One with an offset from UTC is brought to Japan, where it can be the
   * next day; one without is told in the blog's own time, which is taken for Japan's.
   *
   * @return null where nothing is told, or nothing that is a day
   */
  static @Nullable Moment of(@Nullable String told) {
    if (told == null || told.isBlank() || told.length() > LONGEST) {
      return null;
    }
    String text = UNSEEN.matcher(told).replaceAll("").strip();
    String plain = WEEKDAY.matcher(text).replaceFirst("");
    plain = JST.matcher(ZONE.matcher(plain).replaceFirst(" +0000")).replaceFirst(" +0900");
    for (DateTimeFormatter format : FORMATS) {
      LocalDate day = day(plain, format);
      if (day != null) {
        return new Moment(text, day);
      }
    }
    if (SECONDS.matcher(text).matches()) {
      return new Moment(
          text, Instant.ofEpochSecond(Long.parseLong(text)).atZone(JAPAN).toLocalDate());
    }
    Matcher japanese = JAPANESE.matcher(text);
    if (japanese.lookingAt()) {
      return day(text, japanese.group(1), japanese.group(2), japanese.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    return monthFirst.lookingAt()
        ? day(text, monthFirst.group(3), monthFirst.group(1), monthFirst.group(2))
        : null;
  }

  /** The first of several texts that tells one; null where none does. */
  static @Nullable Moment first(List<String> told) {
    return told.stream().map(Moment::of).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static @Nullable Moment day(String text, String year, String month, String day) {
    try {
      return new Moment(
          text,
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The day in Japan of a time with an offset, the day itself of one without. */
  private static @Nullable LocalDate day(String text, DateTimeFormatter format) {
    try {
      TemporalAccessor time =
          format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return time instanceof OffsetDateTime moment
          ? moment.atZoneSameInstant(JAPAN).toLocalDate()
          : LocalDate.from(time);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
