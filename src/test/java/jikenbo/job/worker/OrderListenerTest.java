package jikenbo.job.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jikenbo.fixture.PartRow;
import jikenbo.fixture.TestDatabase;
import jikenbo.job.console.Console;
import jikenbo.job.console.Messages;
import jikenbo.job.part.Edition;
import jikenbo.job.part.OrderText;
import jikenbo.job.part.PartOrder;
import jikenbo.store.PartStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.ImmediateRequeueAmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What becomes of each message: done, given back, rejected, or dropped; and what is told of it. */
class OrderListenerTest {

  private static final Edition OWN = new Edition("0.8.0", "a".repeat(64));
  private static final PartOrder ORDER = new PartOrder(PartRow.NAME, PartRow.ID, 3, OWN);

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final List<PartOrder> done = new ArrayList<>();
  private final WorkerEnd end = new WorkerEnd(Duration.ofMillis(1));
  private SingleConnectionDataSource database;
  private JdbcClient client;

  @BeforeEach
  void open() {
    database = TestDatabase.migrated();
    client = JdbcClient.create(database);
  }

  @AfterEach
  void close() {
    database.destroy();
  }

  @Test
  void doesWhatIsOrderedAndTellsIt() {
    PartRow.insert(client, "STARTING");

    listener(this::complete).onMessage(message(ORDER));

    assertThat(done).containsExactly(ORDER);
    assertTold("Part codePosts:0123456789ab-1: done");
    assertThatCode(end::await).doesNotThrowAnyException();
  }

  @Test
  void rejectsAForeignMessageForGoodInOneLine() {
    Message foreign = new Message("{\"form\":\"other\\nline\"}".getBytes(UTF_8));

    assertThatThrownBy(() -> listener(this::complete).onMessage(foreign))
        .isInstanceOf(AmqpRejectAndDontRequeueException.class);

    assertTold("jikenbo: a message that is no order was rejected: not the JSON of an order");
    assertThat(done).isEmpty();
    assertThatCode(end::await).doesNotThrowAnyException();
  }

  @Test
  void leavesThePartOfAnotherEditionToOthersTellsWhyAndEnds() {
    PartRow.insert(client, "STARTING");
    PartOrder other =
        new PartOrder(PartRow.NAME, PartRow.ID, 3, new Edition("0.9.0", "a".repeat(64)));

    assertThatThrownBy(() -> listener(this::complete).onMessage(message(other)))
        .isInstanceOf(ImmediateRequeueAmqpException.class);

    assertThat(done).isEmpty();
    assertThat(PartRow.column(client, "status")).isEqualTo("STARTING");
    assertThat(PartRow.column(client, "exit_message"))
        .startsWith("this worker codes posts by 0.8.0/aaaaaaaaaaaa (program/rules), but was")
        .contains("0.9.0/aaaaaaaaaaaa");
    assertThatThrownBy(end::await).isInstanceOf(OtherEditionException.class);
  }

  @Test
  void refusesOtherRulesAsWell() {
    PartRow.insert(client, "STARTING");
    PartOrder other =
        new PartOrder(PartRow.NAME, PartRow.ID, 3, new Edition("0.8.0", "b".repeat(64)));

    assertThatThrownBy(() -> listener(this::complete).onMessage(message(other)))
        .isInstanceOf(ImmediateRequeueAmqpException.class);
    assertThatThrownBy(end::await).isInstanceOf(OtherEditionException.class);
  }

  @Test
  void dropsWhatIsNoLongerWanted() {
    PartRow.insert(client, "STOPPED");

    listener(this::complete).onMessage(message(ORDER));

    assertThat(done).isEmpty();
    assertTold("Part codePosts:0123456789ab-1: no longer wanted");
  }

  @Test
  void dropsWhatWasOrderedBeforeTheStoreWasMade() {
    database.destroy();
    database = TestDatabase.empty();
    client = JdbcClient.create(database);

    listener(this::complete).onMessage(message(ORDER));

    assertTold("Part codePosts:0123456789ab-1: no longer wanted");
    assertThatCode(end::await).doesNotThrowAnyException();
  }

  @Test
  void givesBackWhatDidNotComeToAnEnd() {
    PartRow.insert(client, "STARTED");

    assertThatThrownBy(
            () -> listener((order, version) -> done.add(order)).onMessage(message(ORDER)))
        .isInstanceOf(ImmediateRequeueAmqpException.class);
    assertThatCode(end::await).doesNotThrowAnyException();
  }

  @Test
  void endsWithoutADatabase() {
    PartRow.insert(client, "STARTING");

    assertThatThrownBy(
            () ->
                listener(
                        (order, version) -> {
                          throw new QueryTimeoutException("gone");
                        })
                    .onMessage(message(ORDER)))
        .isInstanceOf(ImmediateRequeueAmqpException.class);
    assertThatThrownBy(end::await).isInstanceOf(QueryTimeoutException.class);
  }

  private void complete(PartOrder order, int version) {
    done.add(order);
    assertThat(version).isEqualTo(2);
    PartRow.end(client, "COMPLETED");
  }

  private OrderListener listener(OrderListener.PartWork work) {
    PrintStream stream = new PrintStream(told, true, UTF_8);
    Console console = new Console(stream, stream, false, Messages.of(Locale.ENGLISH));
    return new OrderListener(OWN, new PartStore(client), work, end, console);
  }

  private static Message message(PartOrder order) {
    return new Message(OrderText.write(order));
  }

  private void assertTold(String line) {
    assertThat(told.toString(UTF_8).lines()).containsExactly(line);
  }
}
