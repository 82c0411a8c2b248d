package jikenbo.job.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jikenbo.archive.post.RejectedPassage;
import jikenbo.job.console.Messages;
import jikenbo.job.console.OperatorException;

/** Of all pages of the input folder none can be read; every file is named with its reason. */
final class NoReadablePageException extends OperatorException {

  private static final long serialVersionUID = 1L;

  /** As many as a screen holds; the line above them tells how many there are. */
  private static final int MAX_FILES = 20;

  private final transient List<RejectedPassage> reasons;

  /**
   * Of a folder.
   *
   * @param input the folder
   * @param reasons the first rejected passage of every page
   */
  NoReadablePageException(Path input, List<RejectedPassage> reasons) {
    super("refused.input.broken", input, reasons.size());
    this.reasons = List.copyOf(reasons);
  }

  @Override
  public List<String> details(Messages messages) {
    List<String> lines = new ArrayList<>();
    reasons.stream()
        .limit(MAX_FILES)
        .forEach(
            passage ->
                lines.add(
                    messages.text(
                        "refused.input.broken.file",
                        passage.source().file(),
                        messages.reason(
                            passage.rejection().kind().english(), passage.rejection().message()),
                        passage.rejection().suggestion())));
    if (reasons.size() > MAX_FILES) {
      lines.add(messages.text("refused.input.broken.more", reasons.size() - MAX_FILES));
    }
    return lines;
  }
}
