package jikenbo.review;

import java.util.Locale;

/**
 * Something about a post that a person should look at. The message says what was found and the
 * suggestion what to do about it, both in Japanese and in one line.
 */
public sealed interface Doubt
    permits CountWithoutUnit,
        DateAfterPublication,
        EntriesLeftOut,
        HeadingWithoutDate,
        HeadingWithoutOrganization,
        ImpossibleDate,
        MonthAhead,
        NoticeWithoutMonth,
        OverruledDate,
        Rejection,
        UncertainClass,
        UncertainFact,
        UncertainKind,
        WeakClass {

  /** Line of the page that it stands in, counted from 1. */
  int line();

  /** How much it can bend the figures. */
  Severity severity();

  /** What was found. */
  String message();

  /** What to do about it. */
  String suggestion();

  /** The code in CSV files: the name of the class in snake case. */
  default String kind() {
    return kindOf(getClass());
  }

  /** The code of a class of doubts in CSV files. */
  static String kindOf(Class<?> doubt) {
    return doubt.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
