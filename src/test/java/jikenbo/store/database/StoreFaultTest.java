package jikenbo.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.TransactionSystemException;

class StoreFaultTest {

  @ParameterizedTest
  @CsvSource({
    "08006, UNREACHABLE",
    "57P01, UNREACHABLE",
    "28P01, LOGIN_REFUSED",
    "3D000, MISSING",
    "42501, FORBIDDEN",
    "53100, SERVER_FULL"
  })
  void knowsWhatServersReport(String state, StoreFault fault) {
    assertThat(StoreFault.behind(new SQLException("any", state))).contains(fault);
  }

  @ParameterizedTest
  @CsvSource({"90020, IN_USE", "90030, DAMAGED", "90048, NEWER", "90097, READ_ONLY"})
  void knowsWhatTheFileReports(int code, StoreFault fault) {
    assertThat(StoreFault.behind(new SQLException("any", "HY000", code))).contains(fault);
  }

  @Test
  void findsTheFaultBehindOtherFailures() {
    Exception failure =
        new IllegalStateException(new RuntimeException(new SQLException("any", "28000")));

    assertThat(StoreFault.behind(failure)).contains(StoreFault.LOGIN_REFUSED);
  }

  @Test
  void findsTheFaultBehindARollbackThatFailedToo() {
    TransactionSystemException rollback =
        new TransactionSystemException("any", new SQLException("Connection is closed"));
    rollback.initApplicationException(new RuntimeException(new SQLException("any", "57P01")));

    assertThat(StoreFault.behind(rollback)).contains(StoreFault.UNREACHABLE);
  }

  @Test
  void tellsAFileThatEndsTooEarlyFromOneThatCannotBeRead() {
    SQLException input = new SQLException("any", "90028", 90028);
    input.initCause(new EOFException());

    assertThat(StoreFault.behind(input)).contains(StoreFault.DAMAGED);
  }

  @Test
  void takesOnlyLostPagesForDamageAmongWhatH2DidNotExpect() {
    SQLException lost = new SQLException("any", "HY000", 50000);
    lost.initCause(new IllegalStateException("Chunk 7 not found [2.5.252/9]"));
    SQLException other = new SQLException("any", "HY000", 50000);
    other.initCause(new IllegalStateException("any [2.5.252/3]"));

    assertThat(StoreFault.behind(lost)).contains(StoreFault.DAMAGED);
    assertThat(StoreFault.behind(other)).isEmpty();
    assertThat(StoreFault.behind(new SQLException("any", "HY000", 42102)))
        .contains(StoreFault.ALTERED);
  }

  @Test
  void takesNoOtherFailureForOneOfTheDatabase() {
    assertThat(StoreFault.behind(new IOException("any"))).isEmpty();
    assertThat(StoreFault.behind(new SQLException("any", "22001"))).isEmpty();
  }
}
