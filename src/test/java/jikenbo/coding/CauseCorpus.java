package jikenbo.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jikenbo.archive.Sha256;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;
import jikenbo.text.NoticeText;
import org.yaml.snakeyaml.Yaml;

/**
 * Notices of which the cause is known: those of the labelled hands, and many short ones, down to
 * the sentences that the rules give as examples.
 *
 * @param hands notices by their hand
 * @param shortOnes short notices, each worded differently, and examples of rules
 */
record CauseCorpus(Map<Hand, List<CauseExample>> hands, List<CauseExample> shortOnes) {

  private static final Path WORDINGS = Path.of("src/test/resources/wordings/notices.yaml");

  /** All that may be fitted on. */
  static CauseCorpus load() {
    Map<Hand, List<CauseExample>> hands = new LinkedHashMap<>();
    Hands.forFitting().forEach(hand -> hands.put(hand, CauseExample.of(hand)));
    List<CauseExample> sentences = new ArrayList<>(loadWordings());
    RuleBook.standard().cause().rules().forEach(rule -> sentences.addAll(examples(rule)));
    return new CauseCorpus(hands, sentences);
  }

  private static List<CauseExample> examples(Rule rule) {
    return rule.examples().match().stream()
        .map(text -> CauseExample.of(NoticeText.of(text, 1), List.of(rule.classCode())))
        .toList();
  }

  private static List<CauseExample> loadWordings() {
    try {
      List<Map<String, Object>> entries = new Yaml().load(Files.readString(WORDINGS));
      return entries.stream().map(CauseCorpus::wording).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CauseExample wording(Map<String, Object> entry) {
    List<?> causes = (List<?>) Objects.requireNonNull(entry.get("cause"));
    NoticeText text = NoticeText.of(String.valueOf(entry.get("text")).strip(), 1);
    return CauseExample.of(text, causes.stream().map(String::valueOf).toList());
  }

  /** The same without a hand. */
  CauseCorpus without(Hand hand) {
    Map<Hand, List<CauseExample>> others = new LinkedHashMap<>(hands);
    others.remove(hand);
    return new CauseCorpus(others, shortOnes);
  }

  /** All notices. */
  List<CauseExample> examples() {
    List<CauseExample> all = new ArrayList<>(shortOnes);
    hands.values().forEach(all::addAll);
    return all;
  }

  /** Notices of a hand. */
  List<CauseExample> of(Hand hand) {
    return hands.getOrDefault(hand, List.of());
  }

  /** Hands that no rule was written after, so that they show how far rules can be trusted. */
  List<Hand> judges() {
    return hands.keySet().stream().filter(Hand::isWhollyLabelledTwice).toList();
  }

  /** SHA-256 in hexadecimal over all that the fit sees. */
  String hash() {
    MessageDigest digest = Sha256.digest();
    examples().forEach(own -> digest.update(own.content().getBytes(StandardCharsets.UTF_8)));
    judges().forEach(hand -> digest.update(hand.name().getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }
}
