package jikenbo.archive.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The input folder beside what was read from it before.
 *
 * @param added files never seen
 * @param changed files whose contents changed
 * @param moved files seen before under a name that is gone, by that name
 * @param unchanged files that are as they were
 * @param gone names that left the folder, in order
 */
public record ArchiveComparison(
    List<ArchiveFile> added,
    List<ArchiveFile> changed,
    SortedMap<String, ArchiveFile> moved,
    List<ArchiveFile> unchanged,
    List<String> gone) {

  /**
   * Compares.
   *
   * @param folder the folder as it is
   * @param known SHA-256 of the files read before, by source file
   */
  public static ArchiveComparison of(ArchiveFolder folder, Map<String, String> known) {
    Set<String> present = new HashSet<>();
    folder.files().forEach(file -> present.add(file.sourceFile()));
    SortedMap<String, String> gone = new TreeMap<>(known);
    gone.keySet().removeAll(present);
    Map<String, Deque<String>> goneByContent = new HashMap<>();
    gone.forEach(
        (name, hash) -> goneByContent.computeIfAbsent(hash, h -> new ArrayDeque<>()).add(name));

    List<ArchiveFile> added = new ArrayList<>();
    List<ArchiveFile> changed = new ArrayList<>();
    SortedMap<String, ArchiveFile> moved = new TreeMap<>();
    List<ArchiveFile> unchanged = new ArrayList<>();
    for (ArchiveFile file : folder.files()) {
      String before = known.get(file.sourceFile());
      Deque<String> formerNames = goneByContent.getOrDefault(file.sha256(), new ArrayDeque<>());
      if (file.sha256().equals(before)) {
        unchanged.add(file);
      } else if (before != null) {
        changed.add(file);
      } else if (file.problem() == null && !formerNames.isEmpty()) {
        moved.put(formerNames.remove(), file);
      } else {
        added.add(file);
      }
    }
    gone.keySet().removeAll(moved.keySet());
    return new ArchiveComparison(added, changed, moved, unchanged, List.copyOf(gone.keySet()));
  }

  /**
   * The files to read, new ones first.
   *
   * @param outdated source files that were read otherwise than they would be now
   */
  public List<ArchiveFile> toRead(Set<String> outdated) {
    List<ArchiveFile> files = new ArrayList<>(added);
    files.addAll(changed);
    unchanged.stream().filter(file -> outdated.contains(file.sourceFile())).forEach(files::add);
    return files;
  }
}
