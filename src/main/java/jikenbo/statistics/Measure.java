package jikenbo.statistics;

/** What a report counts; the first three are bases that stand side by side. */
public enum Measure {
  /** 公表件数: first and follow-up notices. */
  DISCLOSURES,
  /** 事案数: incidents, each counted with its first disclosure. */
  INCIDENTS,
  /** 影響組織数: distinct names; they do not add up. */
  ORGANIZATIONS,
  /** 影響人数: people of the incidents of known head-count. */
  PEOPLE
}
