package jikenbo.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jikenbo.casebook.Casebook;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import jikenbo.casebook.PostAccount;
import jikenbo.casebook.PostKind;
import jikenbo.coding.Cause;
import jikenbo.coding.Sector;

/**
 * Checks that the counts add up: the sums by month, by cause and by sector, and their total,
 * against the rows of the casebook, which are counted here once more and in another way.
 */
public final class CrossFoot {

  private final List<String> disagreements = new ArrayList<>();

  private CrossFoot() {}

  /**
   * Checks.
   *
   * @param statistics the counts that are to be published
   * @param casebook the rows that are to be published
   * @return one sentence in Japanese for each disagreement; empty when everything agrees
   */
  public static List<String> check(MonthlyStatistics statistics, Casebook casebook) {
    CrossFoot crossFoot = new CrossFoot();
    Table published = new Table();
    statistics
        .cells()
        .forEach(cell -> published.add(Optional.of(CellKey.of(cell)), Figures.of(cell)));
    published.add(Optional.empty(), statistics.undated());
    crossFoot.compare(published, crossFoot.count(casebook));
    statistics.cells().forEach(crossFoot::checkOrganizations);
    return List.copyOf(crossFoot.disagreements);
  }

  private Table count(Casebook casebook) {
    Table counted = new Table();
    long members = 0;
    try (Stream<Disclosure> disclosures = casebook.disclosures();
        Stream<Incident> incidents = casebook.incidents();
        Stream<PostAccount> posts = casebook.posts()) {
      disclosures.forEach(d -> counted.add(CellKey.of(d), Tally.of(d)));
      for (Incident incident : (Iterable<Incident>) incidents::iterator) {
        counted.add(CellKey.of(incident), Tally.of(incident));
        members += incident.disclosures();
      }
      long notices = posts.filter(post -> post.kind() == PostKind.INCIDENT).count();
      long rows = counted.total().disclosures();
      expect("公表の行数と、種別がincidentの投稿数", rows, notices);
      expect("公表の行数と、事案に属する公表数の合計", rows, members);
    }
    return counted;
  }

  private void compare(Table published, Table counted) {
    differences(published.total(), counted.total()).forEach(d -> disagreements.add("総数の" + d));
    disagreements.addAll(published.months.differences(counted.months, CrossFoot::differences));
    disagreements.addAll(published.causes.differences(counted.causes, CrossFoot::differences));
    disagreements.addAll(published.sectors.differences(counted.sectors, CrossFoot::differences));
    expectSums("集計", published);
    expectSums("公表・事案データ", counted);
  }

  /** Rows, columns and total of one table: three ways to add up the same figures. */
  private void expectSums(String name, Table table) {
    for (Figures sum : List.of(table.months.total(), table.causes.total(), table.sectors.total())) {
      if (!sum.plus(table.undated).equals(table.total())) {
        disagreements.add(name + "の行計・列計・総数が互いに一致しません。");
      }
    }
  }

  private void checkOrganizations(Cell cell) {
    if (cell.organizations() > cell.disclosuresNew() + cell.disclosuresUpdate()) {
      disagreements.add(
          "%s・%s・%sの影響組織数（%d）が公表件数を超えています。"
              .formatted(
                  cell.month(),
                  cell.cause().nameJa(),
                  cell.sector().nameJa(),
                  cell.organizations()));
    }
  }

  private void expect(String what, long left, long right) {
    if (left != right) {
      disagreements.add("%sが一致しません（%d と %d）。".formatted(what, left, right));
    }
  }

  private static List<String> differences(Figures published, Figures counted) {
    return Stream.of(
            new Measured("公表件数（新規）", Figures::disclosuresNew),
            new Measured("公表件数（続報）", Figures::disclosuresUpdate),
            new Measured("事案数", Figures::incidents),
            new Measured("影響人数", Figures::affectedPeople),
            new Measured("人数判明の事案数", Figures::affectedKnown),
            new Measured("人数も件数も不明の事案数", Figures::affectedUnknown),
            new Measured("影響件数", Figures::affectedRecords),
            new Measured("件数だけが判明した事案数", Figures::recordsKnown))
        .filter(measured -> measured.value(published) != measured.value(counted))
        .map(
            measured ->
                "%sが一致しません（集計 %d、データ %d）。"
                    .formatted(measured.name(), measured.value(published), measured.value(counted)))
        .toList();
  }

  private record Measured(String name, ToLongFunction<Figures> figure) {
    long value(Figures figures) {
      return figure.applyAsLong(figures);
    }
  }

  /** The margins of one table and, summed on its own, its total. */
  private static final class Table {
    private final Margins<YearMonth> months =
        new Margins<>("公表月", CellKey::month, YearMonth::toString);
    private final Margins<Cause> causes = new Margins<>("原因", CellKey::cause, Cause::nameJa);
    private final Margins<Sector> sectors = new Margins<>("分野", CellKey::sector, Sector::nameJa);
    private Figures total = Figures.ZERO;

    private Figures undated = Figures.ZERO;

    /** Adds to a cell, or to what has no month and stands in no cell. */
    void add(Optional<CellKey> place, Figures figures) {
      place.ifPresentOrElse(
          key -> {
            months.add(key, figures);
            causes.add(key, figures);
            sectors.add(key, figures);
          },
          () -> undated = undated.plus(figures));
      total = total.plus(figures);
    }

    Figures total() {
      return total;
    }
  }
}
