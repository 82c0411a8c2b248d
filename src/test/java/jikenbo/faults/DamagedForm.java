package jikenbo.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jikenbo.fixture.BlogForms;

/** A saved page, a feed, a backup or a compressed file that came to harm. */
final class DamagedForm {

  private static final int MOST_DAMAGES = 3;
  private static final Map<String, byte[]> ORIGINALS = originals();
  private static final List<String> NAMES = List.copyOf(ORIGINALS.keySet());
  private static final List<Damage> KINDS = List.of(Damage.values());

  private final long seed;
  private final String name;
  private final List<String> damages = new ArrayList<>();
  private byte[] bytes;

  private DamagedForm(long seed, String name) {
    this.seed = seed;
    this.name = name;
    this.bytes = ORIGINALS.getOrDefault(name, new byte[0]);
  }

  /** The file of a seed. */
  static DamagedForm of(long seed) {
    Random random = new Random(seed);
    DamagedForm form = new DamagedForm(seed, NAMES.get(random.nextInt(NAMES.size())));
    boolean packed = form.name.endsWith("zip") || form.name.endsWith("gz");
    for (int i = random.nextInt(MOST_DAMAGES); i >= 0; i--) {
      // What is compressed comes to harm by its bytes, since no text is left of it otherwise.
      if (packed) {
        form.suffer(random.nextBoolean() ? Damage.CUT : Damage.FLIPPED_BITS, random);
      } else if (random.nextInt(3) == 0) {
        form.suffer(KINDS.get(random.nextInt(KINDS.size())), random);
      } else {
        form.suffer(random);
      }
    }
    return form;
  }

  /** What it is called. */
  String name() {
    return name;
  }

  /** What is left of it. */
  byte[] bytes() {
    return bytes.clone();
  }

  /** From what it can be made again. */
  @Override
  public String toString() {
    return "file of seed " + seed + ": " + name + " after " + damages;
  }

  private void suffer(Damage damage, Random random) {
    bytes = damage.to(bytes, random);
    damages.add(damage.name());
  }

  private void suffer(Random random) {
    MarkupDamage[] kinds = MarkupDamage.values();
    MarkupDamage damage = kinds[random.nextInt(kinds.length)];
    bytes = damage.to(bytes, random);
    damages.add(damage.name());
  }

  private static Map<String, byte[]> originals() {
    try {
      return BlogForms.all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
