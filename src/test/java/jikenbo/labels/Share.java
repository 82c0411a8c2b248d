package jikenbo.labels;

import java.util.List;
import java.util.Locale;

/** What notices leave open, or have besides; real ones do so in about the shares asked for. */
enum Share {
  NO_COUNT("30"),
  RECORDS_ONLY(""),
  NO_BEGINNING("30"),
  ONLY_END("10"),
  NO_END(""),
  NO_DISCOVERY(""),
  UNDATED(""),
  UPDATE("");

  private final String asked;

  Share(String asked) {
    this.asked = asked;
  }

  /** The name in tables. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The share, in percent, that labelled hands should come near to; empty where it is free. */
  String asked() {
    return asked;
  }

  /** The share among the notices of these posts, in percent. */
  double of(List<Label> posts) {
    List<Label> notices = posts.stream().filter(Label::isIncident).toList();
    return 100.0 * notices.stream().filter(this::isTrueOf).count() / notices.size();
  }

  private boolean isTrueOf(Label label) {
    return switch (this) {
      case NO_COUNT -> label.value(Field.PEOPLE) == null;
      case RECORDS_ONLY -> "件".equals(label.value(Field.UNIT));
      case NO_BEGINNING -> label.value(Field.OCCURRED_FROM) == null;
      case ONLY_END -> NO_BEGINNING.isTrueOf(label) && !NO_END.isTrueOf(label);
      case NO_END -> label.value(Field.OCCURRED_TO) == null;
      case NO_DISCOVERY -> label.value(Field.DETECTED) == null;
      case UNDATED -> !label.isDated();
      case UPDATE -> "true".equals(label.value(Field.UPDATE));
    };
  }
}
