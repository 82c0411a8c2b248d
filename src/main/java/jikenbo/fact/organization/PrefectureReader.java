package jikenbo.fact.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jikenbo.fact.Confidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.PhraseBook;
import jikenbo.text.GuardedMatcher;
import jikenbo.text.NoticeText;
import jikenbo.text.Sentence;
import jikenbo.text.Span;

/**
 * Reads in which prefecture the organisation is, where its name does not tell a local government:
 * by the prefecture that the name or the heading begins with, or that an institution is called
 * after, or the only one that the text names. Whom one reports to tells no place: 県警 alone is none.
 */
public final class PrefectureReader {

  private static final String NAMES =
      Prefecture.all().stream().map(Prefecture::name).collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern NAME =
      Pattern.compile("(?<name>" + NAMES + ")(?!警|公安|知事|労働局|教育委員会との|個人情報)");

  /** The last characters of their names. */
  private static final String ENDS = "都道府県";

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 4;

  /** 富山県立浜市, 埼玉県武里野市, 静岡県県税事務所. */
  private static final Pattern BEGINS = Pattern.compile("^(?:【[^】]*】)?\\s*(?<name>" + NAMES + ")");

  private static final Map<String, String> BY_STEM =
      Prefecture.all().stream()
          .map(Prefecture::name)
          .collect(Collectors.toMap(PrefectureReader::stem, name -> name));

  /** 茨城工芸大学, 秋田労働局: what is called after a prefecture without being an office of it. */
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "^(?<stem>%s)(?:%s)"
              .formatted(
                  String.join("|", new TreeMap<>(BY_STEM).keySet()),
                  PhraseBook.anyOf("prefecture.institution")));

  private PrefectureReader() {}

  /**
   * Reads a notice.
   *
   * @param organization whose notice it is, if that is known
   * @return the prefecture, such as 滋賀県; empty where none or several are told
   */
  public static Optional<Fact<String>> read(
      ParsedNotice notice, Optional<Fact<String>> organization) {
    NoticeText text = notice.text();
    Sentence title = text.sentences().get(0);
    Optional<Fact<String>> ofName =
        organization.flatMap(
            name -> beginning(name.value(), name.span().start(), "prefecture.in-name"));
    return ofName
        .or(() -> beginning(text.text(title), title.span().start(), "prefecture.in-heading"))
        .or(() -> organization.flatMap(PrefectureReader::calledAfter))
        .or(() -> only(text));
  }

  private static Optional<Fact<String>> beginning(String words, int start, String rule) {
    Matcher begins = BEGINS.matcher(words);
    return begins.find()
        ? Optional.of(
            new Fact<>(
                begins.group("name"),
                Confidence.HIGH,
                rule,
                new Span(start + begins.start("name"), start + begins.end("name"))))
        : Optional.empty();
  }

  private static Optional<Fact<String>> calledAfter(Fact<String> organization) {
    Matcher called = CALLED_AFTER.matcher(organization.value());
    if (!called.find()) {
      return Optional.empty();
    }
    String prefecture = Objects.requireNonNull(BY_STEM.get(called.group("stem")));
    return Optional.of(
        new Fact<>(prefecture, Confidence.MEDIUM, "prefecture.called-after", organization.span()));
  }

  /** What a prefecture is called by without its kind; 北海道 has no shorter name. */
  private static String stem(String name) {
    return name.endsWith("道") ? name : name.substring(0, name.length() - 1);
  }

  private static boolean mayBeName(String text, int start) {
    for (int i = start + SHORTEST_NAME - 1; i < start + LONGEST_NAME && i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Fact<String>> only(NoticeText text) {
    Map<String, Span> named = new TreeMap<>();
    GuardedMatcher names = new GuardedMatcher(NAME, text.text(), PrefectureReader::mayBeName);
    Matcher matcher = names.match();
    while (names.find()) {
      named.putIfAbsent(matcher.group("name"), new Span(matcher.start(), matcher.end()));
    }
    List<Fact<String>> facts =
        named.entrySet().stream()
            .map(
                e -> new Fact<>(e.getKey(), Confidence.MEDIUM, "prefecture.only-one", e.getValue()))
            .toList();
    return facts.size() == 1 ? Optional.of(facts.get(0)) : Optional.empty();
  }
}
