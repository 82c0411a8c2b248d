package jikenbo.fact.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jikenbo.fact.PhraseBook;
import jikenbo.text.NoticeText;
import jikenbo.text.PrefilteredPattern;
import jikenbo.text.Sentence;
import jikenbo.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the firms and other bodies that a notice names, its own left out. */
final class NamedBodies {

  /** No notice but a list of suppliers names more. */
  private static final int MOST = 12;

  /** A legal form with its name behind it or before it. */
  private static final String WITH_FORM =
      "(?<![\\p{IsHan}\\p{IsKatakana}ーA-Za-z])"
          + anyOf("form")
          + "\\s?(?:[^\\s、。「」『』()をはがにへ]{2,25}?"
          + anyOf("body")
          + "(?=[\\s、。「」()をはがにへ])"
          + "|(?:[^\\s、。「」『』()をはがにへでとの]|(?<=[ぁ-ん])の){2,30}?"
          + "(?=[\\s、。「」『』()をはがにへでと]|の(?![をはがにへで、。])|より|から|提供|運営|開発|$))"
          + "|[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9・&.]{2,30}(?:株式会社|有限会社|合同会社)";

  /** A kind of body that needs no legal form. */
  private static final String WITH_KIND =
      "[\\p{IsHan}\\p{IsKatakana}ーA-Za-z0-9]{2,20}"
          + anyOf("body")
          + "(?=[\\s、。「」()をはがにへで]|の(?:職員|担当|サーバー?|システム))";

  private static final Pattern NAME = Pattern.compile(WITH_FORM + "|" + WITH_KIND);

  /** Every name has one of these; most sentences have none. */
  private static final PrefilteredPattern NAMING =
      PrefilteredPattern.of("会社|法人|\\([公一株]?[財社]?\\)|" + anyOf("body"));

  private static final Pattern LOCAL_GOVERNMENT = Pattern.compile(".*[都道府県市区町村]");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "株式会社|有限会社|合同会社|(?:一般|公益)(?:社団|財団)法人|\\([^)]*\\)|社$|\\s|^(?:当該|当|弊|同|自|他|貴|両|本)(?:社|"
              + anyOf("body")
              + ")?");

  private NamedBodies() {}

  /**
   * The bodies in the order in which they are first named, each once.
   *
   * @param organization whose notice it is
   */
  static List<NamedBody> of(NoticeText text, @Nullable String organization) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (Sentence sentence : text.sentences()) {
      String words = text.text(sentence);
      if (NAMING.isIn(words)) {
        add(places, words, sentence.span().start(), organization);
      }
    }
    return places.entrySet().stream()
        .limit(MOST)
        .map(entry -> new NamedBody(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static void add(
      Map<String, List<Span>> places, String words, int from, @Nullable String organization) {
    Matcher matcher = NAME.matcher(words);
    while (matcher.find()) {
      String name = matcher.group().strip();
      if (!isSame(name, organization)) {
        int start = from + matcher.start() + matcher.group().indexOf(name);
        places
            .computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Span(start, start + name.length()));
      }
    }
  }

  private static String anyOf(String list) {
    return PhraseBook.anyOf("contractor." + list);
  }

  /** A body that is called after its town is not the town. */
  private static boolean isSame(String name, @Nullable String organization) {
    String plain = plain(name);
    if (organization == null || plain.isEmpty()) {
      return plain.isEmpty();
    }
    String own = plain(organization);
    boolean ofPlace = LOCAL_GOVERNMENT.matcher(own).matches();
    return own.contains(plain) || (!ofPlace && plain.contains(own));
  }

  private static String plain(String name) {
    return NO_NAME.matcher(name).replaceAll("");
  }
}
