package jikenbo.casebook;

import java.util.Locale;

/** What became of a post that was read. */
public enum PostKind {
  /** A notice of an incident; it is a disclosure. */
  INCIDENT,
  /** Anything else the page tells; counted nowhere. */
  ARTICLE,
  /** The same notice as one on another page, or again on this one. */
  DUPLICATE,
  /** Text that could not be read as posts. */
  REJECTED;

  /** The code in CSV files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
