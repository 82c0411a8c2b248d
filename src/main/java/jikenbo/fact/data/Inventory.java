package jikenbo.fact.data;

import java.util.List;
import jikenbo.fact.DataType;
import jikenbo.fact.data.DataItem.Strength;
import jikenbo.text.Span;

/**
 * Items that a notice tells side by side: 氏名、住所及び電話番号.
 *
 * @param items in their order; at least one
 */
record Inventory(List<DataItem> items) {

  /** Copies the list. */
  Inventory {
    items = List.copyOf(items);
  }

  /** From the first item to the last. */
  Span span() {
    return new Span(items.get(0).span().start(), items.get(items.size() - 1).span().end());
  }

  /** How many different kinds it names surely. */
  long sureKinds() {
    return items.stream()
        .filter(item -> item.strength() == Strength.SURE)
        .map(DataItem::type)
        .distinct()
        .count();
  }

  /** Whether it names no more than what one logs in with. */
  boolean isLogIn() {
    return items.stream()
            .allMatch(item -> item.type() == DataType.PASSWORD || item.type() == DataType.ID_NUMBER)
        && items.stream().anyMatch(item -> item.type() == DataType.PASSWORD);
  }

  /** Whether it names no more than where somebody works, which can be a place as well as data. */
  boolean isWorkplace() {
    return items.size() == 1 && items.get(0).type() == DataType.EMPLOYMENT;
  }

  /** The items that count: those that name no data by themselves need company that does. */
  List<DataItem> counted() {
    boolean sure = sureKinds() > 0;
    return items.stream().filter(item -> item.strength() == Strength.SURE || sure).toList();
  }
}
