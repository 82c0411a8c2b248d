package jikenbo.statistics;

import java.util.List;
import java.util.function.Function;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;

/**
 * A way to divide the counts into classes.
 *
 * @param <C> the classes
 * @param members every class in reporting order
 * @param unknown the class of what the notice does not tell
 * @param of the class of a cell
 * @param nameJa the name of a class in reports
 */
public record Dimension<C>(
    List<C> members, C unknown, Function<CellKey, C> of, Function<C, String> nameJa) {

  /** By root cause (原因). */
  public static final Dimension<Cause> CAUSE =
      new Dimension<>(List.of(Cause.values()), Cause.UNKNOWN, CellKey::cause, Cause::nameJa);

  /** By kind of organisation (分野). */
  public static final Dimension<Sector> SECTOR =
      new Dimension<>(List.of(Sector.values()), Sector.UNKNOWN, CellKey::sector, Sector::nameJa);

  /** Copies the members. */
  public Dimension {
    members = List.copyOf(members);
  }

  /** Whether a cell belongs to a class. */
  public boolean has(C member, CellKey key) {
    return of.apply(key).equals(member);
  }
}
