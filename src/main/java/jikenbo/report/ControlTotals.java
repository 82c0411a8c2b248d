package jikenbo.report;

/**
 * What went into a report and what became of it, as the job counted it on the way.
 *
 * @param files pages of the archive
 * @param posts posts read: the next four together
 * @param incidentPosts posts that are a disclosure
 * @param articles posts that are no notice of an incident
 * @param duplicates posts that repeat a disclosure
 * @param rejected passages that could not be read as a post
 * @param disclosures disclosures (公表)
 * @param incidents incidents (事案)
 */
public record ControlTotals(
    int files,
    int posts,
    int incidentPosts,
    int articles,
    int duplicates,
    int rejected,
    int disclosures,
    int incidents) {

  /**
   * Whether every post that was read is accounted for exactly once, and every disclosure is one of
   * them.
   */
  public boolean postsAddUp() {
    return posts == incidentPosts + articles + duplicates + rejected
        && disclosures == incidentPosts;
  }
}
