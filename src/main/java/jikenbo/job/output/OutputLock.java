package jikenbo.job.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Keeps other runs out of the output folder, also those that have a store of their own, until it is
 * closed or the process ends, however it ends. The file stays: whoever removed it could let two
 * runs in, one with the file that is gone and one with a new one.
 */
public final class OutputLock implements AutoCloseable {

  /** Name of the file below the output folder. */
  static final String FILE = ".lock";

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock; makes the folder where it is missing.
   *
   * @throws OutputInUseException when another run has it
   * @throws IOException when the folder cannot be written
   */
  public static OutputLock of(Path folder) throws IOException {
    new PrivateFolder(folder).create();
    FileChannel channel =
        FileChannel.open(
            folder.resolve(FILE),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    if (!isTaken(channel)) {
      channel.close();
      throw new OutputInUseException(folder);
    }
    return new OutputLock(channel);
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
