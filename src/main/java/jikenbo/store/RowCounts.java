package jikenbo.store;

/**
 * How many rows there are: what every published list must come to.
 *
 * @param pages files whose posts are known
 * @param posts posts and rejected passages on them
 * @param disclosures disclosures
 * @param incidents incidents
 */
public record RowCounts(int pages, int posts, int disclosures, int incidents) {}
