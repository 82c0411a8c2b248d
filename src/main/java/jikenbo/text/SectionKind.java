package jikenbo.text;

/**
 * What a part of a notice speaks about. The same words weigh differently in each: 不正アクセス under 原因
 * is the cause, under 再発防止策 it is what the organisation fears next.
 */
public enum SectionKind {
  /** The name of the organisation, looked at by itself. */
  ORGANIZATION,
  /** The heading line of the post. */
  TITLE,
  /** What stands before the first section heading. */
  LEAD,
  /** 概要, 経緯, 事象. */
  OVERVIEW,
  /** 原因. */
  CAUSE,
  /** 漏えいした情報, 対象者, 影響. */
  DATA,
  /** 再発防止策, 対応, お願い, お問い合わせ. */
  MEASURES,
  /** A section of any other name. */
  OTHER
}
