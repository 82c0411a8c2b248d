package jikenbo.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.text.SectionKind;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the contractor or service at which the cause lay: a name told in that role. */
final class ThirdPartyReader {

  /** A legal form with its name behind it or before it. */
  private static final String NAME =
      "(?<name>(?<![\\p{IsHan}\\p{IsKatakana}ーA-Za-z])"
          + anyOf("form")
          + "\\s?(?:[^\\s、。「」『』()をはがにへ]{2,25}?"
          + anyOf("body")
          + "(?=[\\s、。「」()をはがにへ])"
          + "|(?:[^\\s、。「」『』()をはがにへでとの]|(?<=[ぁ-ん])の){2,30}?"
          + "(?=[\\s、。「」『』()をはがにへでとの]|より|から|提供|運営|開発))"
          + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&.]{2,30}(?:株式会社|有限会社|合同会社))";

  private static final String ASIDE = "(?:\\([^)]{0,60}\\))?";

  /** In a role, a name can go without its legal form. */
  private static final String BODY =
      "(?<name>[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9]{2,20}"
          + anyOf("body")
          + ")(?=[\\s、。「」()をはがにへで]|の(?:職員|担当|サーバー?|システム))";

  /** Every name has one of these; most sentences have none. */
  private static final Pattern NAMING = Pattern.compile("会社|法人|\\([公一株]?[財社]?\\)|" + anyOf("body"));

  /** The first role that anybody is told in counts: of a chain the last link. */
  private static final List<Role> ROLES =
      List.of(
          Role.before(anyOf("further") + "(?:である|の|、|:|「|\\(|\\s)*"),
          Role.behind("(?:に|へ)[^、。]{0,16}再委託"),
          Role.before(anyOf("role") + "(?:である|であります|の|、|:|「|\\(|している|\\s)*"),
          Role.before("\\((?:" + anyOf("running") + "(?:元|会社)?|指定管理者)[\\s:/は]*"),
          Role.before(anyOf("running") + "(?:する|した|している)"),
          Role.around(
              anyOf("using") + "して(?:いる|いた|おります|おりました)、?", "(?:社)?の[^、。]{0,24}" + anyOf("service")),
          Role.behind("(?:社)?が" + anyOf("making") + "(?:した|して|って|った)[^。]{0,20}" + anyOf("work")),
          Role.behind("(?:社)?(?:が|の)?(?:提供|運営|開発)(?:する|している|して|\\))"),
          Role.behind("(?:社)?の[^、。]{0,24}" + anyOf("service") + "を[^、。]{0,8}" + anyOf("using")),
          Role.behind("(?:に|へ)(?:対し)?[^、。]{0,24}委託"),
          Role.behind("(?:の|が)[^、。]{0,16}(?:サーバー?|システム|ネットワーク)[^、。]{0,12}" + anyOf("hit")),
          Role.beforeBody("(?:委託(?:先|業者)|受託者|指定管理者)(?:である|の|、|:|\\s)"));

  /**
   * What is said of a name.
   *
   * @param words what is said without the name; a name can begin anywhere, so it is not looked for
   *     where they do not stand
   * @param whole with the name
   */
  private record Role(Pattern words, Pattern whole) {

    static Role before(String words) {
      return new Role(Pattern.compile(words), Pattern.compile(words + NAME));
    }

    static Role beforeBody(String words) {
      return new Role(Pattern.compile(words), Pattern.compile(words + BODY));
    }

    static Role behind(String words) {
      return new Role(Pattern.compile(words), Pattern.compile(NAME + ASIDE + words));
    }

    static Role around(String before, String behind) {
      return new Role(Pattern.compile(before), Pattern.compile(before + NAME + ASIDE + behind));
    }

    static Role opening(String words) {
      return new Role(
          Pattern.compile(words),
          Pattern.compile("^\\s*" + NAME + ASIDE + "(?:\\([^)]*\\))?" + words));
    }

    boolean mayBeIn(String sentence) {
      return words.matcher(sentence).find();
    }
  }

  private static final Pattern LOCAL_GOVERNMENT = Pattern.compile(".*[都道府県市区町村]");

  /** A public body tells what happened in a body of its own. */
  private static final Role IN_ANOTHER_BODY = Role.opening("(?:において|におきまして|における|では)");

  private static final Pattern HARM = PhraseBook.pattern("third_party.harm");

  /** Those who investigate and judge. */
  private static final Pattern INVESTIGATOR = PhraseBook.pattern("third_party.investigator");

  private ThirdPartyReader() {}

  static Optional<Fact<String>> read(ParsedNotice notice, @Nullable String organization) {
    List<Sentence> naming =
        notice.text().sentences().stream()
            .filter(sentence -> sentence.section() != SectionKind.MEASURES)
            .filter(sentence -> NAMING.matcher(notice.text().text(sentence)).find())
            .toList();
    List<Sentence> telling =
        naming.stream().filter(sentence -> tellsHarm(notice, sentence)).toList();
    for (Role role : ROLES) {
      for (Sentence sentence : telling) {
        Optional<Fact<String>> found = find(notice, sentence, role, organization);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return naming.stream()
        .filter(sentence -> sentence.section() == SectionKind.LEAD)
        .limit(3)
        .filter(telling::contains)
        .map(sentence -> find(notice, sentence, IN_ANOTHER_BODY, organization))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String anyOf(String list) {
    return PhraseBook.anyOf("third_party." + list);
  }

  private static boolean tellsHarm(ParsedNotice notice, Sentence sentence) {
    String words = notice.text().text(sentence);
    return HARM.matcher(words + next(notice, sentence)).find()
        && !INVESTIGATOR.matcher(words).find();
  }

  private static Optional<Fact<String>> find(
      ParsedNotice notice, Sentence sentence, Role role, @Nullable String organization) {
    String words = notice.text().text(sentence);
    if (!role.mayBeIn(words)) {
      return Optional.empty();
    }
    Matcher matcher = role.whole().matcher(words);
    while (matcher.find()) {
      String name = matcher.group("name").strip();
      if (!isSame(name, organization)) {
        int start = sentence.span().start() + matcher.start("name");
        Span span = new Span(start, start + name.length());
        return Optional.of(new Fact<>(name, Confidence.MEDIUM, "third-party.in-role", span));
      }
    }
    return Optional.empty();
  }

  /** The sentence behind: 同社のサーバーが… */
  private static String next(ParsedNotice notice, Sentence sentence) {
    int end = sentence.span().end();
    return end >= notice.text().text().length()
        ? ""
        : notice.text().text(notice.text().sentenceAt(end));
  }

  /** A body that is called after its town is not the town. */
  private static boolean isSame(String name, @Nullable String organization) {
    if (organization == null) {
      return false;
    }
    String plain = plain(name);
    String own = plain(organization);
    boolean ofPlace = LOCAL_GOVERNMENT.matcher(own).matches();
    return plain.isEmpty() || own.contains(plain) || (!ofPlace && plain.contains(own));
  }

  private static String plain(String name) {
    return name.replaceAll(
        "株式会社|有限会社|合同会社|(?:一般|公益)(?:社団|財団)法人|\\([^)]*\\)|社$|\\s|^(?:当|弊|同|自|他|貴|両)社?", "");
  }
}
