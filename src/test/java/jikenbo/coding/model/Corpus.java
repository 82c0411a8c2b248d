package jikenbo.coding.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jikenbo.archive.Sha256;
import jikenbo.labels.Hand;
import jikenbo.labels.Hands;

/**
 * Notices of which the class is known: those of the labelled hands, and others by nobody in
 * particular.
 *
 * @param hands notices by their hand
 * @param others notices that are never left out
 */
record Corpus<E extends Corpus.Example>(Map<Hand, List<E>> hands, List<E> others) {

  /** A notice of which the class is known. */
  interface Example {

    /** All that the fit sees of it, as text. */
    String content();
  }

  /** All hands that may be fitted on. */
  static <E extends Example> Corpus<E> of(Function<Hand, List<E>> examples, List<E> others) {
    Map<Hand, List<E>> hands = new LinkedHashMap<>();
    Hands.forFitting().forEach(hand -> hands.put(hand, examples.apply(hand)));
    return new Corpus<>(hands, others);
  }

  /** The same without a hand. */
  Corpus<E> without(Hand hand) {
    return without(List.of(hand));
  }

  /** The same without some hands. */
  Corpus<E> without(Collection<Hand> left) {
    Map<Hand, List<E>> rest = new LinkedHashMap<>(hands);
    rest.keySet().removeAll(left);
    return new Corpus<>(rest, others);
  }

  /** All notices. */
  List<E> examples() {
    List<E> all = new ArrayList<>(others);
    hands.values().forEach(all::addAll);
    return all;
  }

  /** Notices of a hand. */
  List<E> of(Hand hand) {
    return hands.getOrDefault(hand, List.of());
  }

  /** Notices of some hands. */
  List<E> of(Collection<Hand> some) {
    return some.stream().flatMap(hand -> of(hand).stream()).toList();
  }

  /** Hands that no rule was written after, so that they show how far rules can be trusted. */
  List<Hand> judges() {
    return hands.keySet().stream().filter(Hand::isWhollyLabelledTwice).toList();
  }

  /** Those of them that use the words senders usually use, as the rules expect. */
  List<Hand> judgesInUsualWords() {
    Set<String> unusual = Hands.inUnusualWords();
    return judges().stream().filter(hand -> !unusual.contains(hand.name())).toList();
  }

  /** SHA-256 in hexadecimal over all that the fit sees. */
  String hash() {
    MessageDigest digest = Sha256.digest();
    examples().forEach(own -> digest.update(own.content().getBytes(StandardCharsets.UTF_8)));
    judges().forEach(hand -> digest.update(hand.name().getBytes(StandardCharsets.UTF_8)));
    return Sha256.of(digest);
  }
}
