package jikenbo.archive;

import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.post.CutPage;

/**
 * A file of the archive and what it gave.
 *
 * @param file the file
 * @param cut its posts and rejected passages
 */
public record ReadPage(ArchiveFile file, CutPage cut) {}
