package jikenbo.job;

import java.sql.SQLException;
import javax.sql.DataSource;
import jikenbo.store.database.Database;
import jikenbo.store.database.Migration;
import jikenbo.store.database.StoreLock;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store: nobody else may be using it, and its tables must be those of this version. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  /** Spring Batch would read Java objects out of the database, which could be any class. */
  @Bean
  ExecutionContextSerializer executionContextSerializer() {
    return new JacksonExecutionContextStringSerializer();
  }

  @Bean
  StoreLock storeLock(Database database, DataSource dataSource) throws SQLException {
    return database.lock(dataSource);
  }

  /** Waits for the lock, so that nothing is changed below the hands of another run. */
  @Bean
  FlywayMigrationStrategy migration(StoreLock lock) {
    return Migration::run;
  }
}
