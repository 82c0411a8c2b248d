package jikenbo.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jikenbo.archive.Sha256;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;

/**
 * Notices of which the sector is known.
 *
 * @param hands notices by their hand
 */
record SectorCorpus(Map<Hand, List<SectorExample>> hands) {

  /** All that may be fitted on. */
  static SectorCorpus load() {
    Map<Hand, List<SectorExample>> hands = new LinkedHashMap<>();
    Hands.forFitting().forEach(hand -> hands.put(hand, SectorExample.of(hand)));
    return new SectorCorpus(hands);
  }

  /** The same without a hand. */
  SectorCorpus without(Hand hand) {
    Map<Hand, List<SectorExample>> others = new LinkedHashMap<>(hands);
    others.remove(hand);
    return new SectorCorpus(others);
  }

  /** All notices. */
  List<SectorExample> examples() {
    return hands.values().stream().flatMap(List::stream).toList();
  }

  /** Notices of a hand. */
  List<SectorExample> of(Hand hand) {
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
