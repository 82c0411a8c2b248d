package jikenbo.generator;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes sentences of the book's templates. What stands in braces is a choice of words divided by
 * strokes, a list of phrases behind an at sign, or a slot.
 *
 * @param book the sentences
 * @param chance decides
 * @param slots what a slot is filled with, by its name
 */
record Grammar(SentenceBook book, Chance chance, UnaryOperator<String> slots) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  /** One of the templates, filled. */
  String any(List<String> templates) {
    return fill(chance.pick(templates));
  }

  /** One of a list of phrases, filled. */
  String phrase(String list) {
    return any(book.phrases(list));
  }

  /** Some of a list of phrases, filled. */
  List<String> phrases(int count, String list) {
    return chance.pick(count, book.phrases(list)).stream().map(this::fill).toList();
  }

  /** A template with all of its braces filled, from the left to the right. */
  String fill(String template) {
    return BRACES.matcher(template).replaceAll(braces -> Matcher.quoteReplacement(filling(braces)));
  }

  private String filling(MatchResult braces) {
    String name = braces.group(1);
    if (name.indexOf('|') >= 0) {
      return chance.pick(List.of(name.split("\\|", -1)));
    }
    return name.startsWith("@") ? phrase(name.substring(1)) : slots.apply(name);
  }
}
