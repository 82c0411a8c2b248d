package jikenbo.store.database;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A file that the embedded H2 keeps.
 *
 * @param folder the folder that it is in
 */
public record DatabaseFile(Path folder) implements Database {

  /**
   * What H2 takes for the beginning of a setting, or for a folder, wherever it stands in a path.
   */
  private static final String NOT_IN_PATHS = File.separatorChar == '\\' ? ";" : ";\\";

  /** At most; a store of 100 MB takes about one second. */
  private static final int COMPACTION_MILLISECONDS = 3000;

  private static final String USER = "sa";
  private static final String ENDING = ".mv.db";

  /** The file itself; it may be missing. */
  public Path path() {
    return folder.resolve("jikenbo" + ENDING);
  }

  /**
   * Whether H2 would find the file. No URL can name one below a folder whose name has a semicolon:
   * what follows would be read as a setting, and some settings run code.
   */
  public boolean canBeNamed() {
    String path = folder.toAbsolutePath().toString();
    return path.chars().noneMatch(c -> NOT_IN_PATHS.indexOf(c) >= 0);
  }

  @Override
  public String name() {
    return folder.toString();
  }

  /**
   * The database does not close by itself, so that a signal cannot cut off a step, and keeps no log
   * of its own: its failures stand in that of the job. What a run wrote over leaves holes; H2
   * closes these at the end, for which its own fifth of a second would not do.
   */
  @Override
  public Map<String, Object> properties() {
    return Map.of(
        "spring.datasource.url",
        url()
            + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
            + ";MAX_COMPACT_TIME="
            + COMPACTION_MILLISECONDS,
        "spring.datasource.username",
        USER,
        "spring.datasource.password",
        "");
  }

  @Override
  public DataSource dataSource() {
    return new DriverManagerDataSource(
        url() + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0", USER, "");
  }

  @Override
  public boolean exists() {
    return Files.exists(path());
  }

  @Override
  public String setAside(String stamp) throws IOException {
    refuseOpenFile();
    String name = "jikenbo-" + stamp;
    Path kept = folder.resolve(name + ENDING);
    for (int i = 2; Files.exists(kept); i++) {
      kept = folder.resolve(name + "-" + i + ENDING);
    }
    Files.move(path(), kept, StandardCopyOption.ATOMIC_MOVE);
    return kept.toString();
  }

  private String url() {
    return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("jikenbo");
  }

  /** H2 holds such a lock for as long as the database is open. */
  private void refuseOpenFile() throws IOException {
    try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      if (lock == null) {
        throw new DatabaseInUseException(this);
      }
    } catch (OverlappingFileLockException e) {
      throw new DatabaseInUseException(this, e);
    }
  }

  /** There is nothing to do: H2 locks the file with the first connection. */
  @Override
  public StoreLock lock(DataSource dataSource) {
    return () -> {};
  }
}
