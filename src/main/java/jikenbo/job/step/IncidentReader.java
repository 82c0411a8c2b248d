package jikenbo.job.step;

import java.util.ArrayList;
import java.util.List;
import jikenbo.casebook.Disclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads all disclosures of one incident at a time. */
final class IncidentReader implements ItemStreamReader<List<Disclosure>> {

  private final ItemStreamReader<Disclosure> disclosures;
  private @Nullable Disclosure next;

  /** Groups what this reader gives in the order of incident ids. */
  IncidentReader(ItemStreamReader<Disclosure> disclosures) {
    this.disclosures = disclosures;
  }

  @Override
  public void open(ExecutionContext context) {
    disclosures.open(context);
    next = null;
  }

  @Override
  public @Nullable List<Disclosure> read() throws Exception {
    Disclosure first = next == null ? disclosures.read() : next;
    if (first == null) {
      return null;
    }
    List<Disclosure> incident = new ArrayList<>(List.of(first));
    next = disclosures.read();
    while (next != null && next.incidentId().equals(first.incidentId())) {
      incident.add(next);
      next = disclosures.read();
    }
    return incident;
  }

  @Override
  public void close() {
    disclosures.close();
  }
}
