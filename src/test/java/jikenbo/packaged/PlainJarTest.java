package jikenbo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jikenbo.job.Pages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who needs no workers carries nothing of them. */
@Tag("packaged")
class PlainJarTest {

  @TempDir Path folder;

  @Test
  void holdsNothingThatSpeaksToABroker() throws Exception {
    try (ZipFile jar = new ZipFile(System.getProperty("jikenbo.jar", "target/jikenbo.jar"))) {
      assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".jar")))
          .anyMatch(name -> name.contains("spring-batch-core"))
          .noneMatch(name -> name.matches(".*(rabbit|amqp|netty|integration|messaging|reactor).*"));
    }
  }

  @Test
  void loadsNothingOfTheWorkers() throws Exception {
    Pages.write(folder.resolve("input/a.txt"), 1, 2);
    String log = "-Xlog:class+load:file=" + folder.resolve("classes.txt");

    Shipped.finish(new ProcessBuilder(Shipped.command(List.of(log))).directory(folder.toFile()), 0);

    assertThat(Files.readString(folder.resolve("classes.txt")))
        .contains("jikenbo.job.JobApplication")
        .doesNotContain("jikenbo.job.worker", "jikenbo.job.part.SharedCoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--month=latest", "worker"})
  void saysThatItIsTheOtherJarThatIsNeeded(String argument) throws Exception {
    Pages.write(folder.resolve("input/a.txt"), 1, 2);
    List<String> command = Shipped.command(List.of());
    command.remove("--lang=en");
    command.addAll(List.of(argument, "--lang=en"));
    ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
    process
        .environment()
        .putAll(
            Map.of(
                "JIKENBO_BROKER_URL", "amqp://127.0.0.1:1",
                "JIKENBO_DB_URL", "jdbc:postgresql://127.0.0.1:1/any"));

    String told = Shipped.finish(process, 2);

    assertThat(told).contains("this jar cannot speak to a broker: run jikenbo-workers.jar");
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
