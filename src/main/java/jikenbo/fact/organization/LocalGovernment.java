package jikenbo.fact.organization;

/**
 * A prefecture, municipality or ward of the 総務省 list of local-government codes.
 *
 * @param code six digits with the check digit
 * @param prefecture name of its prefecture
 * @param name its own name; a ward's is led by its city's
 */
public record LocalGovernment(String code, String prefecture, String name) {}
