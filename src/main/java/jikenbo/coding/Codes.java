package jikenbo.coding;

import jikenbo.fact.Confidence;

/**
 * The classes that a notice was coded with.
 *
 * @param cause root cause
 * @param causeConfidence how likely the cause is right, and whether the rules say the same
 * @param methodCode code of a {@link Method} of that cause, or {@link Method#UNKNOWN}
 * @param sector kind of organisation
 * @param sectorConfidence from the margin over the second-best class
 */
public record Codes(
    Cause cause,
    Confidence causeConfidence,
    String methodCode,
    Sector sector,
    Confidence sectorConfidence) {}
