package jikenbo.archive.form;

import java.util.List;
import java.util.Optional;
import jikenbo.archive.form.entry.Form;
import jikenbo.archive.form.feed.BloggerTakeout;
import jikenbo.archive.form.feed.XmlForm;

/** All forms that are known. */
public final class Forms {

  /** What stands in every feed from the export of an account, and in hardly another file. */
  public static final String OF_ACCOUNT = BloggerTakeout.TYPE + ">";

  private static final Form HTML = new HtmlForm();

  /** The first that fits is taken, so the more particular ones stand first. */
  private static final List<Form> ALL =
      List.of(new JsonForm(), new MovableTypeForm(), new XmlForm(), HTML);

  private Forms() {}

  /** HTML, which can also be a piece of a page that no beginning tells. */
  public static Form html() {
    return HTML;
  }

  /**
   * Whether a file is the feed of a blog, or of its comments, from the export of an account.
   *
   * @param beginning its first characters
   */
  public static boolean isOfAccount(String beginning) {
    return beginning.contains(OF_ACCOUNT)
        && of(beginning).filter(XmlForm.class::isInstance).isPresent();
  }

  /**
   * The form of a file, told by its content alone.
   *
   * @param beginning its first characters
   * @return empty for plain text
   */
  public static Optional<Form> of(String beginning) {
    return ALL.stream().filter(form -> form.begins(beginning)).findFirst();
  }
}
