package jikenbo.coding;

/**
 * The finer way inside a cause, as the rule book declares it.
 *
 * @param code such as {@code bcc_error}
 * @param cause the class it belongs to
 * @param nameJa the name in reports
 * @param nameEn the name in English
 * @param residual whether it stands for what is left, as {@code other_bug} does: any other method
 *     that the notice tells of the same cause goes before it
 */
public record Method(String code, Cause cause, String nameJa, String nameEn, boolean residual) {

  /** The code of a method that the notice does not tell. */
  public static final String UNKNOWN = "unknown";
}
