package jikenbo.casebook.field;

import java.util.Optional;
import java.util.function.Function;
import jikenbo.casebook.CodedNotice;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a disclosure, as the {@link Catalogue} describes it.
 *
 * @param <T> its value
 */
public final class Field<T> {

  private final String name;
  private final FieldType<T> type;
  private final Role role;
  private final boolean required;
  private final Function<CodedNotice, @Nullable T> value;

  private Field(
      String name,
      FieldType<T> type,
      Role role,
      boolean required,
      Function<CodedNotice, @Nullable T> value) {
    this.name = name;
    this.type = type;
    this.role = role;
    this.required = required;
    this.value = value;
  }

  /** A fact that can be unknown. */
  static <T> Field<T> fact(
      String name, FieldType<T> type, Function<CodedNotice, @Nullable T> value) {
    return new Field<>(name, type, Role.FACT, false, value);
  }

  /** The same, but always known. */
  Field<T> required() {
    return new Field<>(name, type, role, true, value);
  }

  /** The same as what tells on which ground others are known; always known itself. */
  Field<T> ground() {
    return new Field<>(name, type, Role.GROUND, true, value);
  }

  /** The same as what follows from others. */
  Field<T> derived() {
    return new Field<>(name, type, Role.DERIVED, required, value);
  }

  /** The name of its column in {@code disclosures.csv}, and of its evidence. */
  public String name() {
    return name;
  }

  /** What its values are. */
  public FieldType<T> type() {
    return type;
  }

  /** Whether its values are of a form. */
  public boolean is(FieldType.Form form) {
    return type.form() == form;
  }

  /** What it is among the others. */
  public Role role() {
    return role;
  }

  /** Whether every disclosure has a value. */
  public boolean isRequired() {
    return required;
  }

  /** Its value; null for: not known. */
  public @Nullable T of(CodedNotice notice) {
    return value.apply(notice);
  }

  /** Its value as its column shows it; empty for: not known. */
  public Optional<String> shown(CodedNotice notice) {
    return Optional.ofNullable(of(notice)).map(type::text);
  }

  @Override
  public String toString() {
    return name;
  }

  /** What a field is among the others. */
  public enum Role {
    /** Read or coded, with evidence; a person can correct it, and issues are compared in it. */
    FACT,
    /** Tells on which ground a fact is known; kept, but it changes with the fact alone. */
    GROUND,
    /** Follows from others, and is kept nowhere. */
    DERIVED
  }
}
