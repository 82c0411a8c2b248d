package jikenbo.accuracy;

import static java.util.stream.Collectors.joining;

import java.util.function.Function;
import jikenbo.archive.post.Post;
import jikenbo.casebook.CodedPost;
import jikenbo.fact.Affected;
import jikenbo.fact.DataType;
import jikenbo.fact.NoticeFacts;
import jikenbo.labels.Field;
import org.jspecify.annotations.Nullable;

/**
 * A post, and what the program makes of it.
 *
 * @param post as it stands on the page
 * @param coded its facts and classes
 */
record ReadPost(Post post, CodedPost coded) {

  /** Whether the program takes it for a notice of an incident. */
  boolean isIncident() {
    return coded.notice() != null;
  }

  /** What the program says, in the words of labels; null where it says nothing. */
  @Nullable String value(Field field) {
    CodedPost.Notice notice = coded.notice();
    if (notice == null) {
      return field == Field.KIND ? "article" : null;
    }
    return value(field, notice);
  }

  private static @Nullable String value(Field field, CodedPost.Notice notice) {
    NoticeFacts facts = notice.facts();
    return switch (field) {
      case KIND -> "incident";
      case CASE_NUMBER -> facts.caseNumber();
      case ORGANIZATION -> facts.organization();
      case PUBLISHED -> text(facts.publishedOn());
      case MONTH -> text(facts.reportMonth());
      case CAUSE -> notice.codes().cause().code();
      case SECTOR -> notice.codes().sector().code();
      case PEOPLE -> affected(facts, count -> Long.toString(count.count()));
      case UNIT -> affected(facts, count -> count.unit().code());
      case OCCURRED_FROM -> text(facts.occurredFrom());
      case OCCURRED_TO -> text(facts.occurredTo());
      case DETECTED -> text(facts.detectedOn());
      case THIRD_PARTY -> facts.thirdParty();
      case UPDATE -> Boolean.toString(facts.update());
      case PREFECTURE -> facts.prefecture();
      case DATA_TYPES -> types(facts);
    };
  }

  private static @Nullable String affected(NoticeFacts facts, Function<Affected, String> part) {
    return facts.affected() == null ? null : part.apply(facts.affected());
  }

  private static @Nullable String types(NoticeFacts facts) {
    return facts.dataTypes().isEmpty()
        ? null
        : facts.dataTypes().stream().map(DataType::code).sorted().collect(joining(" "));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
