package jikenbo.job.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jikenbo.archive.post.Sha256;
import jikenbo.job.Pages;
import jikenbo.job.record.PublishedReport;

/** Writes folders that look like a published report, with one CSV file. */
final class Issues {

  private Issues() {}

  /**
   * Writes an issue.
   *
   * @param folder where to
   * @param createdAt such as {@code 2024-06-01T05:00:00+09:00}
   * @param contents of its only CSV file
   */
  static void write(Path folder, String createdAt, String contents) {
    Pages.writeText(folder.resolve("csv/posts.csv"), contents);
    Pages.writeText(
        folder.resolve("run.json"),
        """
        {"created_at": "%s", "published": [{"file": "csv/posts.csv", "sha256": "%s"}]}
        """
            .formatted(createdAt, Sha256.of(contents)));
  }

  /** What the CSV file of an issue holds, where that is a whole one. */
  static String read(Path folder) throws IOException {
    PublishedReport report = PublishedReport.read(folder).orElseThrow();
    if (!report.isWhole()) {
      throw new IOException(folder + " is not as it was published");
    }
    return Files.readString(folder.resolve("csv/posts.csv"));
  }
}
