package jikenbo.revision;

import org.jspecify.annotations.Nullable;

/**
 * One field that an issue shows otherwise than the one before it: one row of {@code changes.csv}.
 *
 * @param table name of the CSV file that it stands in, without its ending
 * @param key key of the row; of several columns, their values divided by {@code |}
 * @param measure column; the column of the key where the whole row came or went
 * @param before what the former issue showed; null where it had no such row or an empty field
 * @param after what this issue shows; null where it has no such row or an empty field
 * @param reason why
 */
public record Change(
    String table,
    String key,
    String measure,
    @Nullable String before,
    @Nullable String after,
    Reason reason) {}
