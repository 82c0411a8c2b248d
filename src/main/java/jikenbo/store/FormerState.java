package jikenbo.store;

import jikenbo.archive.file.ArchiveFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of files from the runs before. */
final class FormerState {

  private final JdbcClient client;

  FormerState(JdbcClient client) {
    this.client = client;
  }

  /**
   * Whether a file was read with the same content before, and with all of its posts. What is read
   * of it otherwise now is the work of another version of the program, and nothing that happened to
   * the file; of a file that was new nothing is known, either.
   */
  boolean isSound(ArchiveFile file) {
    return client
            .sql(
                """
                SELECT COUNT(*) FROM page
                WHERE source_file = :name
                  AND (sha256 <> :hash OR EXISTS (
                    SELECT 1 FROM rejected_passage
                    WHERE rejected_passage.page_id = page.page_id
                      AND kind IN ('broken_off', 'page_without_posts')))
                """)
            .param("name", file.sourceFile())
            .param("hash", file.sha256())
            .query(Integer.class)
            .single()
        == 0;
  }

  /**
   * Whether a file was read with the same content before, and nothing was wrong with it: posts that
   * are told of it no more were none.
   */
  boolean wasReadWell(ArchiveFile file) {
    return client
            .sql(
                """
                SELECT COUNT(*) FROM page
                WHERE source_file = :name AND sha256 = :hash AND NOT EXISTS (
                  SELECT 1 FROM rejected_passage
                  WHERE rejected_passage.page_id = page.page_id
                    AND kind NOT IN ('text_before_heading', 'undivided_page'))
                """)
            .param("name", file.sourceFile())
            .param("hash", file.sha256())
            .query(Integer.class)
            .single()
        > 0;
  }
}
