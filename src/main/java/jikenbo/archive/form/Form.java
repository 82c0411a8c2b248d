package jikenbo.archive.form;

import java.io.IOException;
import java.io.Reader;

/** A form in which posts are kept. */
public interface Form {

  /** Stands for bytes that are no character; XML allows it, and no text has it. */
  char DAMAGE = '\uF7D1';

  /**
   * Whether a file is of this form.
   *
   * @param beginning its first characters, at least as many as tell every form
   */
  boolean begins(String beginning);

  /**
   * Reads a file of this form up to its end, or to the first damage.
   *
   * @throws IOException when the file cannot be read on
   * @throws FormException when nothing can be read of it, whatever its state
   */
  Entries read(Reader text) throws IOException, FormException;

  /**
   * Reads a file that is known to be cut, whatever its end looks like.
   *
   * @throws IOException when the file cannot be read on
   * @throws FormException when nothing can be read of it, whatever its state
   */
  default Entries readUpToCut(Reader text) throws IOException, FormException {
    return read(text);
  }
}
