package jikenbo.review;

/**
 * A post that may be a notice of an incident, and is counted as none because that is not likely
 * enough.
 *
 * @param line its heading
 * @param probability how likely it is one, from 0 to 1
 */
public record UncertainKind(int line, double probability) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String message() {
    return "事件・事故の公表かもしれない記事です（確からしさ " + Math.round(probability * 100) + " %）。公表には数えていません";
  }

  @Override
  public String suggestion() {
    return "公表であれば、--rules の kind.yaml に規則を加えてください（docs/rules.md）";
  }
}
