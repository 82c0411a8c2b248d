package jikenbo.fact.people;

import java.util.Set;

/** What a counter word counts. */
enum Counter {
  /** Persons: 名, 人. */
  PERSONS,
  /** Records that can stand for persons: 件, accounts, households. */
  RECORDS,
  /** Anything else. */
  THINGS;

  private static final Set<String> PERSON_UNITS = Set.of("名", "人");
  private static final Set<String> RECORD_UNITS =
      Set.of("件", "アカウント", "口座", "世帯", "レコード", "ID", "先");

  static Counter of(String unit) {
    if (PERSON_UNITS.contains(unit)) {
      return PERSONS;
    }
    return RECORD_UNITS.contains(unit) ? RECORDS : THINGS;
  }
}
