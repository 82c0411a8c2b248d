package jikenbo.review;

import java.time.LocalDate;

/**
 * A day after the day of publication, of which the notice tells what happened. It was not used.
 *
 * @param line where it stands
 * @param quote as it stands
 * @param published the day of publication
 */
public record DateAfterPublication(int line, String quote, LocalDate published) implements Doubt {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String message() {
    return "公表日(" + published + ")より後の出来事として「" + quote + "」とあります";
  }

  @Override
  public String suggestion() {
    return "公表日か本文の日付の誤りがないか確かめてください";
  }
}
