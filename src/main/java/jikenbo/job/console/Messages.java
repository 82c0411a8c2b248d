package jikenbo.job.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of the console in one language.
 *
 * @param bundle Japanese or English
 */
public record Messages(ResourceBundle bundle) {

  /** In Japanese for a Japanese locale, in English for any other. */
  public static Messages of(Locale locale) {
    return new Messages(
        ResourceBundle.getBundle(
            "jikenbo.job.messages",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
  }

  /** In the language that the arguments ask for, even where they are wrong otherwise. */
  public static Messages of(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return of(Locale.forLanguageTag(args[i + 1]));
      }
      if (args[i].startsWith("--lang=")) {
        return of(Locale.forLanguageTag(args[i].substring("--lang=".length())));
      }
    }
    return of(Locale.getDefault());
  }

  /**
   * Why a passage or file was left out. The report says it in Japanese with all particulars; a
   * console in English says before that what is wrong.
   *
   * @param english the reason in short
   * @param japanese the reason as the report has it
   */
  public String reason(String english, String japanese) {
    return bundle.getLocale().equals(Locale.JAPANESE) ? japanese : english + " (" + japanese + ")";
  }

  /**
   * A text with its arguments in place.
   *
   * @param key of the message
   * @param arguments that it names, in the order of their numbers
   * @throws java.util.MissingResourceException when no text has this key
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
  }
}
