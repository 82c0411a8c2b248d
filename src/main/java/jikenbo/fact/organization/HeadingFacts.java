package jikenbo.fact.organization;

import java.util.Optional;
import jikenbo.fact.Fact;

/**
 * What the heading tells.
 *
 * @param organization the organisation, or empty
 * @param title the heading without case number, organisation and date
 */
public record HeadingFacts(Optional<Fact<String>> organization, String title) {}
