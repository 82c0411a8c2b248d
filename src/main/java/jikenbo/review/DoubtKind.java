package jikenbo.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All kinds of doubts. Those without a severity are rejections: a passage or a whole file was left
 * out, which is always an error. The names are those of the values that a doubt tells; {@code
 * doubts.yaml} says with them what was found and what to do.
 */
public enum DoubtKind {
  /** A compressed file, or something in it, that goes past what is unpacked. */
  ARCHIVE_LIMIT("why"),
  /** A file without any text; its size in bytes. */
  BLANK_PAGE("bytes"),
  /** A symbolic link to nothing, or in a circle. */
  BROKEN_LINK(),
  /**
   * What could be read up to a point only; it stands behind the last post that was read. How many
   * posts behind that point stand in the statistics as they were when they could still be read.
   */
  BROKEN_OFF("why", "kept"),
  /** A file that was written to while the job was running. The next run reads it again. */
  CHANGED_FILE(),
  /** The first control character of a post that is damaged, or of a file that is none. */
  CONTROL_CHARACTER("character"),
  /** A page of a dynamic view, whose posts are loaded when it is shown. */
  DYNAMIC_VIEW(),
  /** A file that is far larger than any page, in bytes. It is not read. */
  FILE_TOO_LARGE("bytes", "limit"),
  /** A page that a program read in the wrong encoding and saved again. */
  GARBLED_TEXT("written_in", "read_as"),
  /** A heading that is far longer than any, in characters: the line end behind it got lost. */
  HEADING_TOO_LONG("characters", "limit"),
  /** A symbolic link to what lies outside of the input folder. It is not followed. */
  LINK_OUT_OF_FOLDER(),
  /** A symbolic link to a hidden file, or into a hidden folder; those have no other name either. */
  LINK_TO_HIDDEN_FILE(),
  /** Signs in place of Japanese characters, which cannot be brought back; how many. */
  LOST_CHARACTERS("count"),
  /** A page of markup that is none of the forms that are read: RTF, pieces of HTML or XML. */
  MARKUP_PAGE(),
  /** A page in which no line reads like the heading of a post. */
  PAGE_WITHOUT_HEADING(),
  /**
   * A saved page, a feed or a backup without a published post: how many drafts, comments, pages and
   * settings it holds, and how many posts that it held before stand in the statistics as they were.
   */
  PAGE_WITHOUT_POSTS("left_out", "kept"),
  /** A post longer than any notice, in characters: a later heading got lost, or it is no post. */
  POST_TOO_LONG("characters", "limit"),
  /** A device, a pipe or a socket. It is not opened. */
  SPECIAL_FILE(),
  /** The template of a blog, as services export it beside the posts. */
  TEMPLATE_OF_BLOG(),
  /** Text between the header of a page and its first heading. It belongs to no post. */
  TEXT_BEFORE_HEADING(),
  /** Bytes that stand for no character. The post around them is left out, others are not. */
  UNDECODABLE_BYTES("charset"),
  /** A saved page that was read as one post, though its headings may be those of several. */
  UNDIVIDED_PAGE(),
  /** A file that is text in none of the encodings that are read. */
  UNKNOWN_ENCODING(),
  /** A file in a format that is not read. */
  UNKNOWN_FORMAT(),
  /** A file or folder that the system does not let the job read. The next run tries again. */
  UNREADABLE_FILE("why"),
  /** A name that reports cannot show: control characters, or bytes that are not UTF-8. */
  UNUSABLE_NAME(),
  /** A page that shows what a file is made of, from which the posts of that cannot be read. */
  VIEW_OF_FILE(),

  /** A number of victims without a counter word: persons or records. It was not used. */
  COUNT_WITHOUT_UNIT(Severity.WARNING, "quote"),
  /** A day after that of publication, of which the notice tells what happened. It was not used. */
  DATE_AFTER_PUBLICATION(Severity.WARNING, "quote", "published"),
  /** What a feed or backup holds besides published posts. It is left out, as it should be. */
  ENTRIES_LEFT_OUT(Severity.INFO, "count"),
  /** A heading without a date; the month that was taken, and from what, as CSV files name it. */
  HEADING_WITHOUT_DATE(Severity.WARNING, "month", "basis"),
  /** A heading that names nobody; the name taken from the text is empty where none is known. */
  HEADING_WITHOUT_ORGANIZATION(Severity.WARNING, "taken"),
  /** A date that the calendar does not have, such as the 31st of June. It was not used. */
  IMPOSSIBLE_DATE(Severity.WARNING, "quote"),
  /** A notice dated after the day on which the job runs. It is counted in no month. */
  MONTH_AHEAD(Severity.ERROR, "month"),
  /** A notice of which nothing around it tells even the year. It is counted in no month. */
  NOTICE_WITHOUT_MONTH(Severity.ERROR),
  /** A printed date that everything else contradicts; the month follows the others. */
  OVERRULED_DATE(Severity.WARNING, "printed", "month", "basis"),
  /** Two classes that are nearly as likely, each with its evidence. */
  UNCERTAIN_CLASS(Severity.INFO, "field", "best", "second"),
  /** Two readings that are nearly as likely; empty where one is that the notice tells nothing. */
  UNCERTAIN_FACT(Severity.INFO, "field", "taken", "other", "quote"),
  /** A post that is counted as no notice, and may be one; how likely, from 0 to 100. */
  UNCERTAIN_KIND(Severity.INFO, "percent"),
  /** A class that little speaks for; the words that do, empty where there are none. */
  WEAK_CLASS(Severity.INFO, "field", "code", "quote"),

  /** Notices that may tell of one incident: the contractor they share, the one published before. */
  POSSIBLY_ONE_INCIDENT(Severity.INFO, "contractor", "before"),
  /** A correction of a disclosure that is not there. */
  CORRECTION_WITHOUT_TARGET(Severity.ERROR, "id", "case_number", "organization"),
  /** A correction that several disclosures are named by; how many. */
  CORRECTION_AMBIGUOUS(Severity.ERROR, "id", "case_number", "organization", "count"),
  /** A correction of what cannot be corrected, or not to this value. */
  CORRECTION_NOT_ALLOWED(Severity.ERROR, "why"),
  /** A correction in whose place a later line was taken. */
  CORRECTION_SUPERSEDED(Severity.WARNING, "field", "later_line"),
  /** Characters of a column that the encoding of the CSV files lacks. */
  CHARACTER_REPLACED(Severity.WARNING, "column", "characters");

  private static final Map<String, DoubtKind> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(DoubtKind::code, Function.identity()));

  private final boolean rejection;
  private final Severity severity;

  @SuppressWarnings("ImmutableEnumChecker") // a list made by List.of
  private final List<String> valueNames;

  DoubtKind(String... valueNames) {
    this.rejection = true;
    this.severity = Severity.ERROR;
    this.valueNames = List.of(valueNames);
  }

  DoubtKind(Severity severity, String... valueNames) {
    this.rejection = false;
    this.severity = severity;
    this.valueNames = List.of(valueNames);
  }

  /** A kind by its code; empty for one that this program does not know. */
  public static Optional<DoubtKind> ofCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The code in CSV files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a Japanese reader calls it. */
  public String nameJa() {
    return words().name();
  }

  /**
   * What an English console says of it, in short.
   *
   * @throws NullPointerException when it is no rejection
   */
  public String english() {
    return Objects.requireNonNull(words().english(), code());
  }

  /** Whether a passage or a file was left out of the posts. */
  public boolean isRejection() {
    return rejection;
  }

  /** How much it can bend the figures, where nothing else is said of a doubt. */
  Severity severity() {
    return severity;
  }

  /** The names of the values that a doubt of this kind tells. */
  List<String> valueNames() {
    return valueNames;
  }

  /** The words for people. */
  DoubtWords words() {
    return DoubtWords.of(this);
  }

  /**
   * A doubt about a line.
   *
   * @param line of the page, counted from 1
   * @param values in the order of their names
   * @throws IllegalArgumentException when there are more or fewer than names
   */
  public Doubt at(int line, Object... values) {
    return new Doubt(this, severity, line, List.of(values));
  }

  /** A doubt about a file or a disclosure as a whole, which is shown at its first line. */
  public Doubt of(Object... values) {
    return at(1, values);
  }
}
