package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program, unpacked as in ops/Dockerfile. Java remembers its classes in a file, so
 * that starting it more than a hundred times takes less of everybody's time.
 *
 * @param jar the program beside its libraries
 * @param classes file of loaded classes
 */
record Program(Path jar, Path classes) {

  private static final Path PACKAGED =
      Path.of(System.getProperty("jikenbo.jar", "target/jikenbo.jar")).toAbsolutePath();

  private static final long PATIENCE_SECONDS = 300;

  /**
   * Unpacks the program and runs it once.
   *
   * @param folder an empty folder for the program
   * @param input folder with pages
   */
  static Program unpack(Path folder, Path input) throws IOException, InterruptedException {
    finish(
        new ProcessBuilder(
            java(),
            "-Djarmode=tools",
            "-jar",
            PACKAGED.toString(),
            "extract",
            "--destination",
            folder.resolve("program").toString()));
    Program program =
        new Program(
            folder.resolve("program").resolve(PACKAGED.getFileName()), folder.resolve("classes"));
    finish(program.command("-XX:ArchiveClassesAtExit=" + program.classes(), input, folder));
    return program;
  }

  /**
   * What starts it.
   *
   * @param input folder with pages
   * @param work folder for its output and its data
   */
  ProcessBuilder command(Path input, Path work) {
    return command("-XX:SharedArchiveFile=" + classes, input, work);
  }

  private ProcessBuilder command(String option, Path input, Path work) {
    return new ProcessBuilder(
        java(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        option,
        "-jar",
        jar.toString(),
        "--input=" + input,
        "--output=" + work.resolve("output"),
        "--data=" + work.resolve("data"),
        "--lang=en");
  }

  private static void finish(ProcessBuilder command) throws IOException, InterruptedException {
    Process process =
        command
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(command.command().toString()).isZero();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
