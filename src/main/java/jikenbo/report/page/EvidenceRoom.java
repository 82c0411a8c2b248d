package jikenbo.report.page;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.DisclosureEvidence;
import jikenbo.statistics.survey.Survey;
import org.jspecify.annotations.Nullable;

/**
 * Of which notices the page carries the evidence. Quotes are most of its size, so of a long history
 * only those of the newest notices fit.
 *
 * @param places places of the notices whose evidence the page carries, from 0, by their ids
 * @param complete whether these are all
 */
record EvidenceRoom(Map<String, Integer> places, boolean complete) {

  /** Letters of a quote that the page shows. */
  private static final int LONGEST_QUOTE = 200;

  /** Bytes that there is always room for, and the most that there is. */
  private static final long SMALLEST = 1_100_000;

  private static final long LARGEST = 5_000_000;

  /** Bytes for each notice in between. */
  private static final long EACH = 1_100;

  /** Bytes of a piece of evidence besides its texts, and of a letter. */
  private static final int FRAME = 24;

  private static final int LETTER = 3;

  static EvidenceRoom of(Survey survey, Casebook casebook) {
    Map<String, Integer> sizes = sizes(casebook);
    long room = Math.max(SMALLEST, Math.min(LARGEST, EACH * survey.allGaps().disclosures()));
    Map<String, Integer> places = new HashMap<>();
    try (Stream<Disclosure> newest = casebook.newestFirst(survey.month())) {
      for (Disclosure disclosure : (Iterable<Disclosure>) newest::iterator) {
        room -= sizes.getOrDefault(disclosure.id(), 0);
        if (room < 0) {
          return new EvidenceRoom(places, false);
        }
        places.put(disclosure.id(), places.size());
      }
    }
    return new EvidenceRoom(places, true);
  }

  /** Whether the page carries the evidence of a notice. */
  boolean has(String disclosureId) {
    return places.containsKey(disclosureId);
  }

  /** The place of such a notice. */
  @Nullable Integer place(String disclosureId) {
    return places.get(disclosureId);
  }

  /** A quote as the page shows it. */
  static String shown(String quote) {
    if (quote.length() <= LONGEST_QUOTE) {
      return quote;
    }
    boolean parts = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1));
    return quote.substring(0, parts ? LONGEST_QUOTE - 1 : LONGEST_QUOTE) + "…";
  }

  private static Map<String, Integer> sizes(Casebook casebook) {
    Map<String, Integer> sizes = new HashMap<>();
    try (Stream<DisclosureEvidence> evidence = casebook.evidence()) {
      evidence.forEach(row -> sizes.merge(row.disclosureId(), size(row), Integer::sum));
    }
    return sizes;
  }

  private static int size(DisclosureEvidence row) {
    int quote = Math.min(LONGEST_QUOTE, row.evidence().quote().length());
    return FRAME + LETTER * (quote + row.evidence().value().length());
  }
}
