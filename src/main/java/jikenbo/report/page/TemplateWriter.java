package jikenbo.report.page;

import gg.jte.TemplateOutput;
import java.io.Writer;

/** Writes into a page, exactly what it is given. */
final class TemplateWriter extends Writer {

  private final TemplateOutput output;

  TemplateWriter(TemplateOutput output) {
    this.output = output;
  }

  @Override
  public void write(char[] letters, int offset, int length) {
    output.writeContent(String.valueOf(letters, offset, length));
  }

  /** The page is flushed and closed by the one who opened it. */
  @Override
  public void flush() {}

  @Override
  public void close() {}
}
