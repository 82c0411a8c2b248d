package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDiskTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;

  static boolean hasADeviceThatIsFull() {
    return Files.isWritable(FULL);
  }

  @Test
  @EnabledIf("hasADeviceThatIsFull")
  void isBehindWhatTheSystemSaysOfAFullDevice() {
    assertThatThrownBy(
            () -> {
              try (OutputStream full = Files.newOutputStream(FULL)) {
                full.write(1);
              }
            })
        .isInstanceOf(IOException.class)
        .satisfies(e -> assertThat(FullDisk.isBehind(new IllegalStateException(e))).isTrue());
  }

  @Test
  void isNotBehindOtherFaultsOfWriting() {
    assertThat(FullDisk.isBehind(new IOException("Input/output error"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "1000000000, 0, true",
    "1000000000, 4096, true",
    "1000000000, 500000000, false",
    "0, 0, false"
  })
  void isADiskWithNextToNoRoomLeft(long total, long usable, boolean full) throws IOException {
    assertThat(FullDisk.isFull(new Disk(total, usable))).isEqualTo(full);
  }

  @Test
  void isAskedOfTheNearestFolderThatExists() {
    assertThat(FullDisk.holds(folder.resolve("not/yet/there"))).isFalse();
  }

  /** A disk of so many bytes. */
  private static final class Disk extends FileStore {

    private final long total;
    private final long usable;

    Disk(long total, long usable) {
      this.total = total;
      this.usable = usable;
    }

    @Override
    public String name() {
      return "disk";
    }

    @Override
    public String type() {
      return "none";
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public long getTotalSpace() {
      return total;
    }

    @Override
    public long getUsableSpace() {
      return usable;
    }

    @Override
    public long getUnallocatedSpace() {
      return usable;
    }

    @Override
    public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
      return false;
    }

    @Override
    public boolean supportsFileAttributeView(String name) {
      return false;
    }

    @Override
    public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Object getAttribute(String attribute) {
      throw new UnsupportedOperationException();
    }
  }
}
