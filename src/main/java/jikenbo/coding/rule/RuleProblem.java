package jikenbo.coding.rule;

/** What can be wrong with a file of rules; those who show it find a text for each. */
public enum RuleProblem {
  /** The folder has no file. */
  EMPTY_FOLDER,
  /** No file of a rule book is called so; details: the names that are. */
  FILE_NAME,
  /** The bytes are not UTF-8. */
  NOT_UTF8,
  /** The text is not YAML; details: the parser's reason. */
  SYNTAX,
  /** There are no keys with values where some are due. */
  NO_KEYS,
  /** Details: the key. */
  UNKNOWN_KEY,
  /** Details: the key. */
  KEY_TWICE,
  /** Details: the key. */
  KEY_MISSING,
  /** The value is not a text, or is blank; details: the key. */
  NOT_A_TEXT,
  /** The value is not a list, or is an empty one; details: the key. */
  NOT_A_LIST,
  /** The value is neither true nor false; details: the key. */
  NOT_A_FLAG,
  /** Details: the key, the least and the greatest number allowed. */
  NOT_A_WEIGHT,
  /** Details: the key, the reason of the regular-expression compiler. */
  BAD_PATTERN,
  /** Details: the key, the value. */
  BAD_ID,
  /** Notices are looked at in normalised form; details: the word, its normalised form. */
  WORD_NOT_NORMALIZED,
  /** No word list is called so; details: the name. */
  UNKNOWN_LIST,
  /** Details: the class. */
  UNKNOWN_CLASS,
  /** Details: the method. */
  UNKNOWN_METHOD,
  /** Details: the method, its cause, the class of the rule. */
  METHOD_OF_OTHER_CAUSE,
  /** A method is taken away or moved that a standard rule tells; details: method, rule. */
  METHOD_IN_USE,
  /** Details: the section. */
  UNKNOWN_SECTION,
  /** Two entries of a file have the same id; details: the id. */
  ID_TWICE,
  /** What is to be disabled is not in the standard book; details: the id. */
  UNKNOWN_DISABLED,
  /** An id is disabled and declared in the same file; details: the id. */
  DISABLED_AND_DECLARED,
  /** Everything was disabled. */
  NOTHING_LEFT,
  /** All sections that the rule counts in have weight 0. */
  NEVER_COUNTS,
  /** Details: the example. */
  EXAMPLE_NOT_MATCHED,
  /** Details: the example. */
  COUNTEREXAMPLE_MATCHED,
  /** A new negation or aside makes an example of a rule fail; details: the key, rule, example. */
  SILENCER_BREAKS
}
