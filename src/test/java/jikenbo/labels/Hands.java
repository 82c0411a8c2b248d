package jikenbo.labels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All labelled hands, each handed out for what it may be used for. Sealed hands are kept for the
 * final score: nothing is fitted on them, and nobody looks at them.
 */
public final class Hands {

  private static final Path OPEN = Path.of("src/test/resources/hands");
  private static final Path SEALED = Path.of("src/test/sealed");

  /** Real pages, which are not part of the repository. */
  private static final List<Hand> REAL =
      List.of(
          Hand.of(Path.of("../shared/notices")),
          new Hand("real", Path.of("../shared/archives"), Path.of("../shared/gold/labels.json")));

  private static final int FOLDS = 6;

  private Hands() {}

  /** Hands that weights may be fitted on: the same on every machine. */
  public static List<Hand> forFitting() {
    return in(OPEN);
  }

  /**
   * The hand of a folder, for fitting.
   *
   * @throws IllegalArgumentException when it is sealed
   */
  public static Hand forFitting(Path folder) {
    if (folder.toAbsolutePath().normalize().startsWith(SEALED.toAbsolutePath())) {
      throw new IllegalArgumentException(folder + " is sealed: nothing may be fitted on it");
    }
    return Hand.of(folder);
  }

  /** Hands that today's readers may be scored on at any time: the open ones, and real pages. */
  public static List<Hand> forScoring() {
    List<Hand> hands = new ArrayList<>(in(OPEN));
    hands.addAll(real());
    return hands;
  }

  /**
   * The sealed hands, for the final score.
   *
   * @throws IllegalStateException unless the run was started with {@code -Dsealed=score}
   */
  public static List<Hand> forFinalScore() {
    if (!"score".equals(System.getProperty("sealed"))) {
      throw new IllegalStateException("Sealed hands are opened by -Dsealed=score alone");
    }
    return in(SEALED);
  }

  /**
   * The names of hands whose writers were asked never to tell a thing twice by the same words. They
   * teach what else is said; how often rules find the words that senders use they do not show.
   */
  public static Set<String> inUnusualWords() {
    try (Stream<String> names = Files.lines(OPEN.resolve("in-unusual-words.txt"))) {
      return names.collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All hands of the repository, for checks of their form, which show nothing of what they say. */
  static List<Hand> forProof() {
    List<Hand> hands = new ArrayList<>(in(OPEN));
    hands.addAll(in(SEALED));
    return hands;
  }

  /** Those of the real pages that are on this machine. */
  static List<Hand> real() {
    return REAL.stream().filter(hand -> Files.exists(hand.labels())).toList();
  }

  /**
   * Hands in six parts, each of which can be left out of a fit in turn: whole hands, never notices.
   */
  public static List<List<Hand>> folds(List<Hand> hands) {
    return IntStream.range(0, FOLDS).mapToObj(first -> everySixth(hands, first)).toList();
  }

  private static List<Hand> everySixth(List<Hand> hands, int first) {
    return IntStream.iterate(first, place -> place < hands.size(), place -> place + FOLDS)
        .mapToObj(hands::get)
        .toList();
  }

  private static List<Hand> in(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).sorted().map(Hand::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
