package jikenbo.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jikenbo.report.dictionary.Dictionary;
import jikenbo.report.dictionary.TableWords;
import jikenbo.report.dictionary.TableWords.ColumnWords;
import jikenbo.report.dictionary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DictionaryTest {

  private static final Dictionary DICTIONARY =
      new Dictionary(CsvReport.TABLES.stream().map(Table::name).toList());

  private static Stream<Table<?>> tables() {
    return CsvReport.TABLES.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableAndColumnIsExplainedInBothLanguages(Table<?> table) {
    TableWords words = DICTIONARY.of(table.name());
    Stream<Words> ofTable = Stream.of(words.title(), words.description(), words.order());
    Stream<Words> ofColumns =
        table.columns().stream()
            .map(column -> DICTIONARY.of(table.name(), column.name()))
            .flatMap(this::all);

    assertThat(Stream.concat(ofTable, ofColumns))
        .allSatisfy(
            each -> {
              assertThat(each.en()).isNotBlank().doesNotContain("。");
              assertThat(each.ja()).isNotBlank();
            });
  }

  @Test
  void nothingIsExplainedThatIsNotThere() {
    Set<String> left = new HashSet<>(DICTIONARY.shared().keySet());
    for (Table<?> table : CsvReport.TABLES) {
      Set<String> own = DICTIONARY.of(table.name()).columns().keySet();

      assertThat(table.columns()).extracting(Column::name).as(table.name()).containsAll(own);
      table.columns().stream()
          .map(Column::name)
          .filter(name -> !own.contains(name))
          .forEach(left::remove);
    }
    assertThat(left).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyKeyIsAColumnAndEveryForeignKeyMeetsOne(Table<?> table) {
    assertThat(table.columns()).extracting(Column::name).containsAll(table.primaryKey());
    assertThat(table.foreignKeys())
        .allSatisfy(
            key -> {
              assertThat(table.columns()).extracting(Column::name).contains(key.column());
              assertThat(tables().filter(other -> other.name().equals(key.table())))
                  .singleElement()
                  .satisfies(other -> assertThat(other.primaryKey()).hasSize(1));
            });
  }

  private Stream<Words> all(ColumnWords words) {
    return Stream.of(words.title(), words.description(), words.unit()).filter(Objects::nonNull);
  }
}
