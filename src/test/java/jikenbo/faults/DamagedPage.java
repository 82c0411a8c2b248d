package jikenbo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A page that came to harm. */
public final class DamagedPage {

  private static final int MOST_DAMAGES = 4;
  private static final List<Path> ORIGINALS = originals();
  private static final List<Damage> KINDS = List.of(Damage.values());

  private final long seed;
  private final Path original;
  private final List<Damage> damages;
  private final byte[] bytes;

  private DamagedPage(long seed, Path original, List<Damage> damages, byte[] bytes) {
    this.seed = seed;
    this.original = original;
    this.damages = damages;
    this.bytes = bytes;
  }

  /** The page of a seed. */
  public static DamagedPage of(long seed) throws IOException {
    Random random = new Random(seed);
    Path original = ORIGINALS.get(random.nextInt(ORIGINALS.size()));
    byte[] bytes = Files.readAllBytes(original);
    List<Damage> damages = new ArrayList<>();
    for (int i = random.nextInt(MOST_DAMAGES); i >= 0; i--) {
      Damage damage = KINDS.get(random.nextInt(KINDS.size()));
      bytes = damage.to(bytes, random);
      damages.add(damage);
    }
    return new DamagedPage(seed, original, damages, bytes);
  }

  /** What is left of it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** From what it can be made again. */
  @Override
  public String toString() {
    return "page of seed " + seed + ": " + original + " after " + damages;
  }

  private static List<Path> originals() {
    try (Stream<Path> samples = Files.walk(Path.of("input"));
        Stream<Path> others = Files.walk(Path.of("src/test/resources"))) {
      return Stream.concat(samples, others)
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
