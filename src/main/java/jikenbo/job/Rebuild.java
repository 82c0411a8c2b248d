package jikenbo.job;

import java.io.IOException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jikenbo.archive.ArchiveComparison;
import jikenbo.archive.ArchiveFolder;
import jikenbo.job.console.Console;
import jikenbo.job.option.JapanTime;
import jikenbo.job.record.ProgramVersion;
import jikenbo.store.PageStore;
import jikenbo.store.database.Database;
import jikenbo.store.database.StoreFault;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Puts a store aside, so that a new one is made from the input folder; tells what only the former
 * one knows.
 */
final class Rebuild {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'_'HHmmss", Locale.ROOT).withZone(JapanTime.ZONE);

  private final Database database;
  private final ArchiveFolder archive;
  private final InstantSource clock;

  /** Of this store from these pages. */
  Rebuild(Database database, ArchiveFolder archive, InstantSource clock) {
    this.database = database;
    this.archive = archive;
    this.clock = clock;
  }

  /**
   * Does it, where there is a store.
   *
   * @throws IOException when its file cannot be moved
   * @throws SQLException when its server refuses
   */
  void begin(Console console) throws IOException, SQLException {
    if (!database.exists()) {
      return;
    }
    tellLoss(console);
    console.progress("rebuild.kept", database.setAside(STAMP.format(clock.instant())));
  }

  private void tellLoss(Console console) {
    try {
      PageStore store =
          new PageStore(
              new NamedParameterJdbcTemplate(database.dataSource()), ProgramVersion.current());
      List<String> gone = ArchiveComparison.of(archive, store.hashes()).gone();
      console.progress("rebuild.lost", gone.size(), store.countPosts(gone));
    } catch (DataAccessException e) {
      if (!StoreFault.behind(e).equals(Optional.of(StoreFault.IN_USE))) {
        console.progress("rebuild.unknown");
      }
    }
  }
}
