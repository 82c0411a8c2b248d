package jikenbo.workers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import jikenbo.generator.GeneratedArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/** What runs and workers tell when something is not as it should be, and that they get over it. */
@Tag("workers")
class MannersTest {

  private static final int POSTS = 1_500;

  @TempDir static Path folder;

  private static Path pages;
  private static BrokerProcess broker;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void runAlone() throws Exception {
    pages = folder.resolve("pages");
    new GeneratedArchive(3, POSTS, 20).writeTo(pages);
    Files.delete(pages.resolve("labels.json"));
    broker = BrokerProcess.start(folder.resolve("broker"));
    Path classes = folder.resolve("classes.txt");
    Site alone = new Site(pages, folder.resolve("alone"), broker);
    try (ProgramProcess run = alone.runAlone("-Xlog:class+load:file=" + classes)) {
      assertThat(run.end()).as(run.toString()).isZero();
    }
    expected = alone.csv();
    assertThat(Files.readString(classes))
        .contains("jikenbo.job.JobApplication")
        .doesNotContain("org.springframework.amqp", "com.rabbitmq", "io.netty")
        .doesNotContain("org.springframework.integration", "batch.integration");
  }

  @AfterAll
  static void endBroker() throws Exception {
    broker.close();
  }

  @Test
  void foreignMessagesAreRejectedAndToldAndDoNotHinderTheWork() throws Exception {
    Site site = new Site(pages, folder.resolve("foreign"), broker);
    CachingConnectionFactory connections = broker.connections();
    try (ProgramProcess worker = worker(site)) {
      RabbitTemplate template = new RabbitTemplate(connections);
      template.send("jikenbo.parts", MessageBuilder.withBody("{}".getBytes(UTF_8)).build());
      template.convertAndSend("jikenbo.parts", new StepExecutionRequest("codePosts", 1));
      try (ProgramProcess run = site.run(60)) {
        assertThat(run.end()).as("%s%n%s", run, worker).isZero();
      }
      assertThat(site.csv()).isEqualTo(expected);
      assertThat(worker.toString().lines())
          .filteredOn(line -> line.contains("no order was rejected"))
          .hasSize(2);
      assertThat(Files.readString(site.folder().resolve("worker/jikenbo.log")).lines())
          .filteredOn(line -> line.contains("no order was rejected"))
          .hasSize(2);
      assertThat(new RabbitAdmin(connections).getQueueInfo("jikenbo.rejected"))
          .satisfies(
              rejected ->
                  assertThat(Objects.requireNonNull(rejected).getMessageCount()).isEqualTo(2));
    } finally {
      connections.destroy();
    }
  }

  @Test
  void aWorkerWithOtherRulesIsRefusedAndTheRunTellsIt() throws Exception {
    Site site = new Site(pages, folder.resolve("rules"), broker);
    Path rules = Files.createDirectories(folder.resolve("own"));
    Files.writeString(rules.resolve("cause.yaml"), exampleOfTheManual());
    try (ProgramProcess other = worker(site, "--rules=" + rules);
        ProgramProcess run = site.run(10)) {
      assertThat(other.end()).as(other.toString()).isEqualTo(2);
      assertThat(run.end()).as(run.toString()).isEqualTo(1);
      assertThat(other.toString()).contains("jikenbo: this worker codes posts by 0.");
      assertThat(run.toString())
          .contains("jikenbo: failed: no worker took the parts that are left; the last one that")
          .contains("was asked said: this worker codes posts by 0.")
          .contains("The last report is untouched; the same command resumes.");
    }
    try (ProgramProcess worker = worker(site);
        ProgramProcess again = site.run(60)) {
      assertThat(again.end()).as("%s%n%s", again, worker).isZero();
      // What the first run had ordered.
      assertThat(worker.toString()).contains("no longer wanted");
    }
    assertThat(site.csv()).isEqualTo(expected);
  }

  @Test
  void aRunWithoutWorkersGivesUp() throws Exception {
    Site site = new Site(pages, folder.resolve("nobody"), broker);
    try (ProgramProcess run = site.run(3)) {
      assertThat(run.end()).as(run.toString()).isEqualTo(1);
      assertThat(run.toString())
          .contains("jikenbo: failed: for 3 s no worker has begun or ended anything, and 4 of 4");
    }
  }

  @Test
  void aRunThatIsToldToEndEndsAndCanBeKilledTwiceBesides() throws Exception {
    Site site = new Site(pages, folder.resolve("stopped"), broker);
    try (ProgramProcess run = site.run(300)) {
      assertThat(run.tells("Coding")).as(run.toString()).isTrue();
      TimeUnit.SECONDS.sleep(1);
      run.terminate();
      assertThat(run.end()).as(run.toString()).isEqualTo(143);
      assertThat(run.toString()).contains("jikenbo: stopped; the same command resumes");
    }
    for (int i = 0; i < 2; i++) {
      try (ProgramProcess run = site.run(300)) {
        assertThat(run.tells("Coding")).as(run.toString()).isTrue();
        TimeUnit.SECONDS.sleep(1);
        run.kill();
      }
    }
    try (ProgramProcess worker = worker(site);
        ProgramProcess run = site.run(60)) {
      assertThat(run.end()).as("%s%n%s", run, worker).isZero();
    }
    assertThat(site.csv()).isEqualTo(expected);
  }

  @Test
  void withoutABrokerItIsToldAtOnce() throws Exception {
    Site site = new Site(pages, folder.resolve("broken"), broker);
    Map<String, String> environment = new HashMap<>(site.environment(60));
    environment.put("JIKENBO_BROKER_PASSWORD", "other");
    try (ProgramProcess run = site.run(environment)) {
      assertThat(run.end()).as(run.toString()).isEqualTo(2);
      assertThat(run.toString())
          .contains("refuses the user or the password")
          .doesNotContain("Looking at the archive", "other");
    }
  }

  private static ProgramProcess worker(Site site, String... more)
      throws IOException, InterruptedException {
    ProgramProcess worker = site.worker("worker", List.of(), more);
    assertThat(worker.tells("Jikenbo")).as(worker.toString()).isTrue();
    return worker;
  }

  private static String exampleOfTheManual() throws IOException {
    String page = Files.readString(Path.of("docs/rules.md"));
    String start = "```yaml\n";
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf("```", from));
  }
}
