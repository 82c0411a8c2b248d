package jikenbo.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A state from which a run starts, and what becomes of it when nothing comes between.
 *
 * @param program what runs
 * @param input the pages
 * @param start folder with output and data as they are before the run
 * @param before the reports that stand there
 * @param after the reports that stand there after an undisturbed run
 * @param lengths how long the phases of that took
 */
record Scenario(
    Program program,
    Path input,
    Path start,
    List<Report> before,
    List<Report> after,
    Map<Phase, Duration> lengths) {

  /** Runs undisturbed on a copy of a state, to learn what has to come of it. */
  static Scenario of(Program program, Path input, Path start, Path work) throws Exception {
    FileSystemUtils.copyRecursively(start, work);
    try (JobProcess job = JobProcess.start(program, input, work)) {
      assertThat(job.end()).as(job.toString()).isZero();
      return new Scenario(
          program,
          input,
          start,
          Report.seenIn(start.resolve("output")),
          Report.seenIn(work.resolve("output")),
          Stream.of(Phase.values()).collect(Collectors.toMap(Function.identity(), job::length)));
    }
  }

  /** Starts the run on a copy of the state. */
  JobProcess run(Path work) throws IOException {
    return JobProcess.start(program, input, work);
  }

  /**
   * Checks what a process that was stopped somewhere has left: the reports that stood there before,
   * or the new ones; for the moment in which one takes the place of the other, the former one put
   * aside.
   */
  void checkOutputOf(Path work) throws IOException {
    Path output = work.resolve("output");
    List<Report> seen = Report.seenIn(output);
    assertThat(seen.isEmpty() ? Report.putAsideIn(output) : seen).isIn(before, after);
  }

  /**
   * Checks that the same command comes to the end of an undisturbed run, and leaves nothing else.
   */
  void checkNextRunIn(Path work) throws Exception {
    try (JobProcess job = run(work)) {
      assertThat(job.end()).as(job.toString()).isZero();
    }
    assertThat(Report.seenIn(work.resolve("output"))).isEqualTo(after);
    assertThat(work.resolve("output")).isDirectoryNotContaining("glob:**/.jikenbo*");
    assertThat(Files.exists(work.resolve("data"))).isTrue();
  }
}
