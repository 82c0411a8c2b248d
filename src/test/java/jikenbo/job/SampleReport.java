package jikenbo.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jikenbo.fixture.SharedFolder;

/** The report on the sample pages without any option, made once in a process, to look at only. */
final class SampleReport {

  private SampleReport() {}

  /** The folder with {@code output} and {@code data}. */
  static Path folder() {
    return Made.FOLDER;
  }

  /** Made when somebody asks for it. */
  private static final class Made {

    private static final Path FOLDER = make();

    private static Path make() {
      Path folder = SharedFolder.create();
      Run run =
          Run.ofSample(
              "--input=input",
              "--output=" + folder.resolve("output"),
              "--data=" + folder.resolve("data"),
              "--lang=en");
      assertThat(run.exitCode()).as(run.toString()).isZero();
      return folder;
    }
  }
}
