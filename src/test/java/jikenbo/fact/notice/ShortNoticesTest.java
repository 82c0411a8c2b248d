package jikenbo.fact.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jikenbo.fact.Affected;
import jikenbo.fact.NoticeFacts;
import jikenbo.fact.ShortNotices;
import jikenbo.fact.ShortNotices.ShortNotice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Plain forms of telling that the readers know. The weights were fitted on these notices too, so
 * their share says nothing of other pages; it shows what the clues cannot tell apart.
 */
class ShortNoticesTest {

  @Test
  void peopleAreRead() {
    List<ShortNotice> notices = ShortNotices.people();
    long right = notices.stream().filter(ShortNoticesTest::isPeopleRight).count();

    assertThat(100.0 * right / notices.size()).as("percent right").isGreaterThan(88);
  }

  @Test
  void daysAreRead() {
    List<ShortNotice> notices = ShortNotices.days();
    long right = notices.stream().filter(ShortNoticesTest::areDaysRight).count();

    assertThat(100.0 * right / notices.size()).as("percent right").isGreaterThan(80);
  }

  private static boolean isPeopleRight(ShortNotice notice) {
    Affected affected = ReadNotices.of(notice.parsed()).facts().affected();
    return isRight(notice, List.of(affected == null ? "" : Long.toString(affected.count())));
  }

  private static boolean areDaysRight(ShortNotice notice) {
    NoticeFacts facts = ReadNotices.of(notice.parsed()).facts();
    return isRight(
        notice,
        List.of(shown(facts.occurredFrom()), shown(facts.occurredTo()), shown(facts.detectedOn())));
  }

  private static boolean isRight(ShortNotice notice, List<String> read) {
    if (!notice.values().equals(read)) {
      System.out.printf("%s: %s instead of %s%n", notice.body(), read, notice.values());
    }
    return notice.values().equals(read);
  }

  private static String shown(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
