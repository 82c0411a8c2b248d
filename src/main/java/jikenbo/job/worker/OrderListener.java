package jikenbo.job.worker;

import java.util.OptionalInt;
import jikenbo.job.console.Console;
import jikenbo.job.part.Edition;
import jikenbo.job.part.ForeignOrderException;
import jikenbo.job.part.OrderText;
import jikenbo.job.part.PartOrder;
import jikenbo.store.PartStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.ImmediateRequeueAmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;

/**
 * Takes orders, one at a time. A message leaves the queue when the part has come to an end, however
 * that was; where the worker ends before, the broker gives it to another one.
 */
final class OrderListener implements MessageListener {

  private static final Logger LOG = LoggerFactory.getLogger(OrderListener.class);

  private final Edition own;
  private final PartStore parts;
  private final PartWork work;
  private final WorkerEnd end;
  private final Console console;

  OrderListener(Edition own, PartStore parts, PartWork work, WorkerEnd end, Console console) {
    this.own = own;
    this.parts = parts;
    this.work = work;
    this.end = end;
    this.console = console;
  }

  /** Does a part that is the worker's. */
  interface PartWork {

    /**
     * Does it; whatever comes of it stands in the database.
     *
     * @param version of its row since the claim
     */
    void run(PartOrder order, int version);
  }

  @Override
  public void onMessage(Message message) {
    end.workBegins();
    try {
      take(read(message));
    } catch (DataAccessException e) {
      end.because(e);
      throw new ImmediateRequeueAmqpException("the database cannot be used", e);
    } finally {
      end.workEnds();
    }
  }

  private PartOrder read(Message message) {
    try {
      return OrderText.read(message.getBody());
    } catch (ForeignOrderException e) {
      String told = console.messages().text("worker.foreign", String.valueOf(e.getMessage()));
      console.failure(told);
      LOG.warn(told);
      throw new AmqpRejectAndDontRequeueException("a foreign message", false, e);
    }
  }

  private void take(PartOrder order) {
    if (!own.equals(order.edition())) {
      OtherEditionException refusal = new OtherEditionException(own, order.edition());
      parts.refuse(order.stepExecution(), order.step(), refusal.in(console.messages()));
      end.because(refusal);
      throw new ImmediateRequeueAmqpException("another edition", refusal);
    }
    OptionalInt version = claim(order);
    if (version.isEmpty()) {
      console.progress("worker.stale", order.step());
      return;
    }
    work.run(order, version.getAsInt());
    if (parts.isOpen(order.stepExecution(), order.step())) {
      throw new ImmediateRequeueAmqpException("the part has not come to an end: " + order.step());
    }
    console.progress("worker.part", order.step());
  }

  /** In a store without tables, a new one, nothing is wanted that was ordered before. */
  private OptionalInt claim(PartOrder order) {
    try {
      return parts.claim(order.stepExecution(), order.step());
    } catch (BadSqlGrammarException e) {
      LOG.info("The store has no tables yet", e);
      return OptionalInt.empty();
    }
  }
}
