package jikenbo.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that occur many times, each written once; a row has their numbers. */
final class Lexicon {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of a text, which is new or was met before. */
  int number(String text) {
    return numbers.computeIfAbsent(text, unseen -> numbers.size());
  }

  /** Every text that was met, in the order of the numbers. */
  List<String> texts() {
    return List.copyOf(numbers.keySet());
  }
}
