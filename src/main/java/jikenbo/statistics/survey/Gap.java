package jikenbo.statistics.survey;

import jikenbo.casebook.Disclosure;
import jikenbo.coding.Cause;
import jikenbo.coding.Codes;
import jikenbo.coding.Method;
import jikenbo.coding.Sector;
import jikenbo.fact.Affected;
import jikenbo.fact.NoticeFacts;

/** Something about a disclosure that is not known, or less surely than a reader may think. */
public enum Gap {
  /** The notice does not state the cause. */
  CAUSE,
  /** The notice does not tell the way inside the cause. */
  METHOD,
  /** The kind of organisation could not be told. */
  SECTOR,
  /** The name of the organisation could not be told. */
  ORGANIZATION,
  /** The month was concluded from the text or from neighbouring posts. */
  MONTH_CONCLUDED,
  /** Not even the year could be told, so it is counted in no month. */
  MONTH,
  /** The notice tells no number, of persons or of records. */
  AFFECTED,
  /** The notice counts records only. */
  RECORDS_ONLY;

  /** Whether the disclosure has it. */
  public boolean isIn(Disclosure disclosure) {
    Codes codes = disclosure.codes();
    NoticeFacts facts = disclosure.facts();
    Affected affected = facts.affected();
    return switch (this) {
      case CAUSE -> codes.cause() == Cause.UNKNOWN;
      case METHOD -> codes.methodCode().equals(Method.UNKNOWN);
      case SECTOR -> codes.sector() == Sector.UNKNOWN;
      case ORGANIZATION -> facts.organization() == null;
      case MONTH_CONCLUDED -> facts.publishedOnBasis().isEstimate();
      case MONTH -> facts.reportMonth() == null;
      case AFFECTED -> affected == null;
      case RECORDS_ONLY -> affected != null && affected.unit() == Affected.Unit.RECORDS;
    };
  }
}
