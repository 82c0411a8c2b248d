package jikenbo.generator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as far as its notices can tell it.
 *
 * @param caseNumber such as {@code 2024-217}
 * @param organization whose notice it is
 * @param scenario what kind of thing
 * @param days when
 * @param people how many; 0 where that is not known
 * @param data codes of the data
 * @param contractor where it happened; null where it happened at the organisation
 * @param site shop of the organisation
 */
record Incident(
    String caseNumber,
    Organization organization,
    SentenceBook.Scenario scenario,
    Days days,
    int people,
    List<String> data,
    @Nullable String contractor,
    String site) {}
