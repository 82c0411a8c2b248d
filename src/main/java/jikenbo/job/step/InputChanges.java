package jikenbo.job.step;

import jikenbo.archive.file.ArchiveComparison;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * How the input folder differs from what was read before.
 *
 * @param added files never seen
 * @param changed files with other contents
 * @param moved files under another name
 * @param unchanged files as they were
 * @param gone files that left the folder
 */
public record InputChanges(int added, int changed, int moved, int unchanged, int gone) {

  static InputChanges of(ArchiveComparison comparison) {
    return new InputChanges(
        comparison.added().size(),
        comparison.changed().size(),
        comparison.moved().size(),
        comparison.unchanged().size(),
        comparison.gone().size());
  }

  static InputChanges from(ExecutionContext context) {
    return new InputChanges(
        context.getInt("added"),
        context.getInt("changed"),
        context.getInt("moved"),
        context.getInt("unchanged"),
        context.getInt("gone"));
  }

  void putInto(ExecutionContext context) {
    context.putInt("added", added);
    context.putInt("changed", changed);
    context.putInt("moved", moved);
    context.putInt("unchanged", unchanged);
    context.putInt("gone", gone);
  }

  /** Files that are in the folder now. */
  public int files() {
    return added + changed + moved + unchanged;
  }
}
