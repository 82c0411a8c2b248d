package jikenbo.generator;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thousands of organisations that do not exist; the same ones for the same seed. */
final class Organizations {

  private static final int OF_A_SECTOR = 1_000;

  private static final List<String> PREFECTURES =
      List.of("岩手県", "栃木県", "長野県", "岐阜県", "滋賀県", "岡山県", "愛媛県", "熊本県");

  private final SentenceBook book;
  private final long seed;

  Organizations(SentenceBook book, long seed) {
    this.book = book;
    this.seed = seed;
  }

  /** One of a sector. */
  Organization any(String sector, Chance chance) {
    int number = chance.between(1, OF_A_SECTOR);
    Chance own = new Chance(seed * 31 + sector.hashCode() * 1_000_003L + number);
    SentenceBook.Naming naming = Objects.requireNonNull(book.organizations().get(sector), sector);
    int form = own.between(0, naming.names().size() - 1);
    String name = name(naming.names().get(form), own);
    String prefecture =
        sector.equals("municipality") && own.percent(30) ? own.pick(PREFECTURES) : null;
    return new Organization(
        prefecture == null ? name : prefecture + name, naming.we().get(form), sector, prefecture);
  }

  /** A firm that others have work done by. */
  String contractor(Chance chance) {
    return name(chance.pick(book.contractors()), chance);
  }

  /** A shop. */
  String site(Chance chance) {
    return name(chance.pick(book.sites()), chance);
  }

  /** A place. */
  String place(Chance chance) {
    return part("first", chance) + part("second", chance);
  }

  private String name(String template, Chance chance) {
    return new Grammar(book, chance, slot -> part(slot, chance)).fill(template);
  }

  private String part(String slot, Chance chance) {
    return switch (slot) {
      case "place" -> place(chance);
      case "word" -> chance.pick(book.words());
      default -> chance.pick(parts(slot));
    };
  }

  private List<String> parts(String slot) {
    @Nullable List<String> parts = book.places().get(slot);
    return Objects.requireNonNull(parts, slot);
  }
}
