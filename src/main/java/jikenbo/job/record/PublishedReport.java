package jikenbo.job.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jikenbo.archive.post.Sha256;
import jikenbo.job.option.CorrectionFile;
import jikenbo.report.csv.CsvEncoding;
import jikenbo.report.csv.CsvIssue;
import jikenbo.revision.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report that was published, as its {@code run.json} tells of it. Earlier versions of the program
 * told less, so all but the time can be missing there.
 *
 * @param folder where it stands
 * @param recordHash SHA-256 of its {@code run.json}
 * @param month report month
 * @param createdAt when it was made
 * @param provenance what it was made from
 * @param csvEncoding encoding of its CSV files
 * @param files SHA-256 of its files, by their paths below the folder
 * @param notices how many disclosures its month has; null where an earlier version did not tell
 * @param errors how many items {@code review.csv} has at the gravest severity, by kind
 */
public record PublishedReport(
    Path folder,
    String recordHash,
    String month,
    OffsetDateTime createdAt,
    Provenance provenance,
    CsvEncoding csvEncoding,
    SortedMap<String, String> files,
    @Nullable Integer notices,
    SortedMap<String, Long> errors) {

  /** Name of its record below its folder. */
  public static final String RECORD = "run.json";

  /**
   * The report in a folder.
   *
   * @return empty when the folder has no {@code run.json}, or one that is damaged
   * @throws IOException when the file cannot be read
   */
  public static Optional<PublishedReport> read(Path folder) throws IOException {
    Path file = folder.resolve(RECORD);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      JsonNode json = JsonMapper.shared().readTree(bytes);
      return Optional.of(
          new PublishedReport(
              folder,
              Sha256.of(bytes),
              json.path("month").asString(""),
              OffsetDateTime.parse(json.path("created_at").asString("")),
              provenance(json),
              CsvEncoding.ofCode(json.at("/parameters/csv_encoding").asString(""))
                  .orElse(CsvEncoding.UTF_8_BOM),
              new TreeMap<>(hashes(json.path("published"), "file")),
              notices(json.at("/coverage/notices")),
              errors(json.path("review_errors"))));
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What its CSV files show. */
  public CsvIssue issue() {
    return new CsvIssue(folder.resolve("csv"), csvEncoding, provenance);
  }

  /**
   * Whether every file is there as it was published.
   *
   * @throws IOException when one is there and cannot be read
   */
  public boolean isWhole() throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path) || !Sha256.of(path).equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Whether another one was made from the same and shows the same, though at another time. */
  public boolean isRepeatedBy(PublishedReport other) {
    return provenance.equals(other.provenance) && csvFiles().equals(other.csvFiles());
  }

  private Map<String, String> csvFiles() {
    Map<String, String> csvFiles = new HashMap<>(files);
    csvFiles.keySet().removeIf(file -> !file.startsWith("csv/"));
    return csvFiles;
  }

  private static Provenance provenance(JsonNode json) {
    Map<String, String> pages = new HashMap<>(hashes(json.path("files"), "source_file"));
    pages.putAll(hashes(json.path("kept"), "source_file"));
    return new Provenance(
        pages,
        text(json.path("rule_version")),
        Objects.requireNonNullElse(text(json.at("/corrections/sha256")), CorrectionFile.NONE),
        text(json.path("program_version")));
  }

  private static Map<String, String> hashes(JsonNode files, String name) {
    Map<String, String> hashes = new HashMap<>();
    for (JsonNode file : files) {
      hashes.put(file.path(name).asString(""), file.path("sha256").asString(""));
    }
    return hashes;
  }

  private static SortedMap<String, Long> errors(JsonNode errors) {
    SortedMap<String, Long> counts = new TreeMap<>();
    errors.properties().forEach(error -> counts.put(error.getKey(), error.getValue().asLong(0)));
    return counts;
  }

  private static @Nullable Integer notices(JsonNode count) {
    return count.isNumber() ? Integer.valueOf(count.asInt()) : null;
  }

  private static @Nullable String text(JsonNode value) {
    return value.stringValueOpt().orElse(null);
  }
}
