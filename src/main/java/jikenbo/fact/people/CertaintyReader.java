package jikenbo.fact.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jikenbo.cue.Cue;
import jikenbo.cue.PlacedCues;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Clauses;
import jikenbo.fact.Confidence;
import jikenbo.fact.Fact;
import jikenbo.fact.ParsedNotice;
import jikenbo.fact.Passages;
import jikenbo.fact.Passages.Passage;
import jikenbo.text.NoticeText;
import jikenbo.text.SectionKind;
import jikenbo.text.Span;

/**
 * Reads whether a notice as a whole says that data leaked, were lost or were seen, or only that
 * they may have been. A passage that tells it as a fact outweighs every possibility elsewhere but
 * that in the label or heading of the count itself; in the same passage the possibility holds. What
 * was lost, stolen or sent astray is gone for sure.
 */
final class CertaintyReader {

  private static final Set<String> LEAKED = Set.of("leak.certain", "leak.shown");

  /** 漏えいが確認(されて)おりません, 流出していた(事実は)ありません. */
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:こと|の?(?:事実|形跡|痕跡)(?:[はがも]見(?:当た|つか)[らりっ])?|確認|判明|認め|ござい|でき|[したていさられはがをもでおりあ])*(?:ません|ない|なかった|おらず|ておら)");

  private final NoticeText text;
  private final PlacedCues cues;
  private Optional<Span> certain = Optional.empty();
  private Optional<Span> done = Optional.empty();
  private Optional<Span> possible = Optional.empty();

  private CertaintyReader(ParsedNotice notice) {
    this.text = notice.text();
    this.cues = notice.cues().data();
  }

  /**
   * Reads the certainty of a notice.
   *
   * @param number where the count stands, the evidence of a notice that says nothing of it
   */
  static Fact<Certainty> read(ParsedNotice notice, Span number) {
    CertaintyReader reader = new CertaintyReader(notice);
    for (Passage passage : Passages.of(notice.text())) {
      if (passage.section() != SectionKind.MEASURES) {
        reader.read(passage);
      }
    }
    return reader.fact(number);
  }

  private void read(Passage passage) {
    Span span = passage.span();
    Optional<Span> chance = first(span, Set.of("leak.possible"));
    Optional<Span> gone = told(span, Set.of("leak.done"));
    Optional<Span> fact = told(span, LEAKED);
    if (chance.isEmpty()) {
      done = done.or(() -> gone);
      certain = certain.or(() -> gone).or(() -> fact);
    } else if (gone.isPresent() || fact.isPresent() || speaksOfALeak(passage)) {
      possible = possible.or(() -> chance);
    }
  }

  private boolean speaksOfALeak(Passage passage) {
    Set<String> names = cues.names(passage.span());
    return names.contains("leak.word")
        || (names.contains("leak.counted") && text.text(passage.span()).indexOf('。') < 0);
  }

  private Optional<Span> first(Span passage, Set<String> names) {
    return cues.within(passage).stream()
        .filter(cue -> names.contains(cue.name()))
        .map(Cue::span)
        .findFirst();
  }

  /** The first of these cues that is neither denied nor told of what the victims were shown. */
  private Optional<Span> told(Span passage, Set<String> names) {
    return cues.within(passage).stream()
        .filter(cue -> names.contains(cue.name()))
        .filter(cue -> !isDenied(passage, cue) && !isAside(passage, cue))
        .map(Cue::span)
        .findFirst();
  }

  /** 見当たらない is itself a loss, and its ending denies nothing. */
  private boolean isDenied(Span passage, Cue cue) {
    String behind = text.text(new Span(cue.span().end(), passage.end()));
    return !text.text(cue.span()).equals("見当たら") && DENIED.matcher(behind).lookingAt();
  }

  private boolean isAside(Span passage, Cue cue) {
    int start = Clauses.startBefore(text.text(), passage.start(), cue.span().start());
    return cue.name().equals("leak.shown")
        && cues.hold(new Span(start, cue.span().end()), "shown.aside");
  }

  private Fact<Certainty> fact(Span number) {
    Optional<Span> labelled = done.isPresent() ? Optional.empty() : label(number);
    if (labelled.isPresent()) {
      return new Fact<>(
          Certainty.POSSIBLE, Confidence.HIGH, "certainty.of-the-count", labelled.get());
    }
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

  /** The possibility that the label before the count tells, or the line above it. */
  private Optional<Span> label(Span number) {
    Span line = text.lineAround(number);
    int end = text.text().substring(0, line.start()).stripTrailing().length();
    Span above = end == 0 ? line : text.lineAround(new Span(end - 1, end - 1));
    return List.of(new Span(line.start(), number.start()), above).stream()
        .filter(label -> text.text(label).indexOf('。') < 0)
        .filter(label -> above.start() > 0 || label.start() > 0)
        .filter(label -> cues.hold(label, "leak.word"))
        .flatMap(label -> first(label, Set.of("leak.possible")).stream())
        .findFirst();
  }
}
