package jikenbo.report;

import jikenbo.coding.Cause;
import jikenbo.coding.Sector;
import jikenbo.dating.PublishedOnBasis;
import jikenbo.fact.Affected.Certainty;
import jikenbo.fact.Affected.Qualifier;
import jikenbo.fact.Affected.Unit;
import jikenbo.fact.Confidence;
import jikenbo.statistics.Coverage;

/** Codes in the words of a Japanese reader. */
public final class Labels {

  private Labels() {}

  /** Any code of a field. */
  public static String of(Enum<?> code) {
    if (code instanceof Cause cause) {
      return cause.nameJa();
    }
    if (code instanceof Sector sector) {
      return sector.nameJa();
    }
    if (code instanceof Unit unit) {
      return unit.code();
    }
    if (code instanceof Qualifier qualifier) {
      return of(qualifier);
    }
    if (code instanceof Certainty certainty) {
      return of(certainty);
    }
    if (code instanceof Confidence confidence) {
      return of(confidence);
    }
    if (code instanceof PublishedOnBasis basis) {
      return of(basis);
    }
    throw new IllegalArgumentException("no words for " + code);
  }

  /** How much of a month the archive has. */
  public static String of(Coverage.Level level) {
    return switch (level) {
      case FULL -> "全月";
      case PARTIAL -> "一部";
      case NONE -> "収録なし";
    };
  }

  /** How a figure is hedged. */
  public static String of(Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT -> "明示";
      case APPROXIMATE -> "約";
      case AT_MOST -> "最大";
      case AT_LEAST -> "少なくとも";
      case CUMULATIVE -> "延べ";
    };
  }

  /** Whether the harm is established. */
  public static String of(Certainty certainty) {
    return switch (certainty) {
      case CONFIRMED -> "確定等";
      case POSSIBLE -> "可能性";
    };
  }

  /** How far a value can be trusted. */
  public static String of(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "高";
      case MEDIUM -> "中";
      case LOW -> "低";
    };
  }

  /** From what the day or the month of publication is known. */
  public static String of(PublishedOnBasis basis) {
    return switch (basis) {
      case HEADING -> "見出し";
      case POST -> "投稿日";
      case BODY -> "本文";
      case NEIGHBOURS -> "前後の投稿";
      case CASE_NUMBER -> "事件番号";
      case UNKNOWN -> "不明";
      case CORRECTION -> "訂正";
    };
  }
}
