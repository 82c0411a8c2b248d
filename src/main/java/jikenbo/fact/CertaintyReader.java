package jikenbo.fact;

import java.util.Optional;
import jikenbo.cue.Cue;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Passages.Passage;
import jikenbo.text.SectionKind;
import jikenbo.text.Span;

/**
 * Reads whether a notice as a whole says that data leaked, were lost or were seen, or only that
 * they may have been. A passage that tells it as a fact outweighs every possibility elsewhere; in
 * the same passage the possibility holds.
 */
final class CertaintyReader {

  private final PlacedCues cues;
  private Optional<Span> certain = Optional.empty();
  private Optional<Span> possible = Optional.empty();

  private CertaintyReader(PlacedCues cues) {
    this.cues = cues;
  }

  /**
   * Reads the certainty of a notice.
   *
   * @param number where the count stands, the evidence of a notice that says nothing of it
   */
  static Fact<Certainty> read(ParsedNotice notice, Span number) {
    CertaintyReader reader = new CertaintyReader(notice.cues().data());
    for (Passage passage : Passages.of(notice.text())) {
      if (passage.section() != SectionKind.MEASURES) {
        reader.read(passage.span());
      }
    }
    return reader.fact(number);
  }

  private void read(Span passage) {
    Optional<Span> chance = first(passage, "leak.possible");
    Optional<Span> fact = first(passage, "leak.certain");
    if (chance.isEmpty()) {
      certain = certain.or(() -> fact);
    } else if (fact.isPresent() || first(passage, "leak.word").isPresent()) {
      possible = possible.or(() -> chance);
    }
  }

  private Optional<Span> first(Span passage, String name) {
    return cues.within(passage).stream()
        .filter(cue -> cue.name().equals(name))
        .map(Cue::span)
        .findFirst();
  }

  private Fact<Certainty> fact(Span number) {
    if (certain.isPresent()) {
      Confidence confidence = possible.isEmpty() ? Confidence.HIGH : Confidence.MEDIUM;
      return new Fact<>(Certainty.CONFIRMED, confidence, "certainty.told", certain.get());
    }
    return possible
        .map(span -> new Fact<>(Certainty.POSSIBLE, Confidence.HIGH, "certainty.possible", span))
        .orElseGet(
            () ->
                new Fact<>(Certainty.CONFIRMED, Confidence.MEDIUM, "certainty.by-default", number));
  }
}
