package jikenbo.fact;

import jikenbo.text.DateMention;

/**
 * A stretch of days told as one: {@code 2020年1月5日から2024年3月22日までの間}.
 *
 * @param from its first day
 * @param to its last day
 */
record Exposure(DateMention from, DateMention to) {}
