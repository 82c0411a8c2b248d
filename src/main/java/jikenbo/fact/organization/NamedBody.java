package jikenbo.fact.organization;

import java.util.List;
import jikenbo.text.Span;

/**
 * A firm or other body that a notice names beside its own.
 *
 * @param name as it is printed; empty for none
 * @param places where the text names it, in their order
 */
record NamedBody(String name, List<Span> places) {

  /** No contractor is told. */
  static final NamedBody NONE = new NamedBody("", List.of());

  NamedBody {
    places = List.copyOf(places);
  }

  boolean isNone() {
    return places.isEmpty();
  }
}
