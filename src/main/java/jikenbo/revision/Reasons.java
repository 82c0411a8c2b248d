package jikenbo.revision;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jikenbo.casebook.ReviewedValue;
import org.jspecify.annotations.Nullable;

/** Tells why disclosures changed, from what the two issues were made from. */
final class Reasons {

  private final Provenance before;
  private final Provenance after;
  private final Set<String> contentsBefore;
  private final Set<String> contentsAfter;
  private final Map<Field, String> overruled = new HashMap<>();

  /**
   * For two issues.
   *
   * @param reviewed values that persons reviewed for the later issue; is closed
   */
  Reasons(Provenance before, Provenance after, Stream<ReviewedValue> reviewed) {
    this.before = before;
    this.after = after;
    this.contentsBefore = new HashSet<>(before.pages().values());
    this.contentsAfter = new HashSet<>(after.pages().values());
    try (reviewed) {
      reviewed
          .filter(ReviewedValue::overruled)
          .forEach(
              value ->
                  overruled.put(
                      new Field(value.disclosureId(), value.field()),
                      Objects.requireNonNullElse(value.coded(), "")));
    }
  }

  /** Why there is a disclosure that was not there. */
  Reason ofComing(Row disclosure) {
    String file = file(disclosure);
    return contentsBefore.contains(after.pages().get(file))
        ? ofCoding(EnumSet.noneOf(Reason.class))
        : ofOtherContents(before, file, Reason.NEW_PAGES);
  }

  /** Why a disclosure is not there any more. */
  Reason ofGoing(Row disclosure) {
    String file = file(disclosure);
    return contentsAfter.contains(before.pages().get(file))
        ? ofCoding(EnumSet.noneOf(Reason.class))
        : ofOtherContents(after, file, Reason.REMOVED_PAGE);
  }

  /** Why a disclosure shows another value in a column. */
  Reason ofChange(String id, Row disclosureBefore, Row disclosureAfter, String column) {
    String coded = overruled.get(new Field(id, column));
    if (coded != null
        && coded.equals(Objects.requireNonNullElse(disclosureBefore.get(column), ""))) {
      return Reason.CORRECTION;
    }
    EnumSet<Reason> possible = EnumSet.noneOf(Reason.class);
    Reason page = ofPages(file(disclosureBefore), file(disclosureAfter));
    if (page != null) {
      possible.add(page);
    }
    boolean corrected = isCorrected(disclosureBefore) || isCorrected(disclosureAfter);
    if (corrected && !Objects.equals(before.corrections(), after.corrections())) {
      possible.add(Reason.CORRECTION);
    }
    return ofCoding(possible);
  }

  private @Nullable Reason ofPages(String fileBefore, String fileAfter) {
    String contentBefore = before.pages().get(fileBefore);
    String contentAfter = after.pages().get(fileAfter);
    if (Objects.equals(contentBefore, contentAfter)) {
      return null;
    }
    if (!contentsBefore.contains(contentAfter)) {
      return ofOtherContents(before, fileAfter, Reason.NEW_PAGES);
    }
    return contentsAfter.contains(contentBefore)
        ? null
        : ofOtherContents(after, fileBefore, Reason.REMOVED_PAGE);
  }

  /** Of contents that only one side has: the other side has the file with others, or not at all. */
  private static Reason ofOtherContents(Provenance other, String file, Reason withoutFile) {
    return other.pages().containsKey(file) ? Reason.CHANGED_PAGE : withoutFile;
  }

  private Reason ofCoding(EnumSet<Reason> possible) {
    if (!Objects.equals(before.ruleVersion(), after.ruleVersion())) {
      possible.add(Reason.RULES);
    }
    if (!Objects.equals(before.programVersion(), after.programVersion())) {
      possible.add(Reason.PROGRAM);
    }
    return possible.stream().reduce(Reason::and).orElse(Reason.OTHER);
  }

  private static boolean isCorrected(Row disclosure) {
    return Boolean.parseBoolean(disclosure.get("corrected"));
  }

  private static String file(Row disclosure) {
    return String.valueOf(disclosure.get("source_file"));
  }

  /** A column of a disclosure. */
  private record Field(String disclosureId, String column) {}
}
