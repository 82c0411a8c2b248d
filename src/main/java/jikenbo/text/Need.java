package jikenbo.text;

import java.util.List;

/** What a text must hold so that it is worth while to try a regular expression on it. */
sealed interface Need {

  /** Whether a text has it. */
  boolean isMetBy(String text);

  /** This and another one. */
  default Need and(Need other) {
    if (this instanceof Nothing) {
      return other;
    }
    return other instanceof Nothing ? this : new All(List.of(this, other));
  }

  /** One of these; nothing where one of them needs nothing. */
  static Need anyOf(List<Need> needs) {
    return needs.contains(new Nothing()) ? new Nothing() : new Any(needs);
  }

  /** Any text will do. */
  record Nothing() implements Need {

    @Override
    public boolean isMetBy(String text) {
      return true;
    }
  }

  /** A word. */
  record Word(String word) implements Need {

    @Override
    public boolean isMetBy(String text) {
      return text.contains(word);
    }
  }

  /** All of these. */
  record All(List<Need> needs) implements Need {

    @Override
    public boolean isMetBy(String text) {
      for (Need need : needs) {
        if (!need.isMetBy(text)) {
          return false;
        }
      }
      return true;
    }
  }

  /** One of these. */
  record Any(List<Need> needs) implements Need {

    @Override
    public boolean isMetBy(String text) {
      for (Need need : needs) {
        if (need.isMetBy(text)) {
          return true;
        }
      }
      return false;
    }
  }
}
