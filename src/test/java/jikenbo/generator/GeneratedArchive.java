package jikenbo.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * An archive of ten years that never was. The same seed and sizes give the same bytes; never more
 * than a page is held in memory.
 *
 * @param seed decides what is told
 * @param posts how many, copies and other articles among them
 * @param postsPerPage how many a page has
 */
public record GeneratedArchive(long seed, int posts, int postsPerPage) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 11, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
  private static final long DAYS = LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay() + 1;

  /** Refuses an archive without posts. */
  public GeneratedArchive {
    if (posts < 1 || postsPerPage < 1) {
      throw new IllegalArgumentException("an archive has at least one post, and so has a page");
    }
  }

  /**
   * Writes pages, oldest first, and {@code labels.json} into a folder, which is made where it is
   * missing.
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    PostSequence sequence = new PostSequence(SentenceBook.load(), seed);
    try (BufferedWriter labels = Files.newBufferedWriter(folder.resolve("labels.json"))) {
      String before = "[\n";
      for (int first = 0; first < posts; first += postsPerPage) {
        String file = "page-%05d.txt".formatted(first / postsPerPage + 1);
        for (ObjectNode label : writePage(folder.resolve(file), sequence, first)) {
          labels.append(before).append(label.toString());
          before = ",\n";
        }
      }
      labels.append("\n]\n");
    }
  }

  /** Pages run from the newest post to the oldest. */
  private List<ObjectNode> writePage(Path file, PostSequence sequence, int first)
      throws IOException {
    List<GeneratedPost> page = new ArrayList<>();
    for (int post = first; post < Math.min(posts, first + postsPerPage); post++) {
      page.add(sequence.next(FIRST_DAY.plusDays(post * DAYS / posts)));
    }
    Collections.reverse(page);
    List<ObjectNode> labels = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (GeneratedPost post : page) {
      ObjectNode label = post.label().deepCopy();
      label.put("file", file.getFileName().toString());
      label.put("start_line", lines.size() + 1);
      labels.add(label);
      lines.addAll(post.lines());
      lines.addAll(List.of("", ""));
    }
    Files.writeString(file, String.join("\n", lines));
    return labels;
  }
}
