package jikenbo.job;

import java.util.Map;
import jikenbo.archive.ArchiveFolder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.console.Console;
import jikenbo.job.console.Progress;
import jikenbo.store.CaseStore;
import jikenbo.store.CodingStore;
import jikenbo.store.PageStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who listens to the steps; every listener hears every step. */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

  @Bean
  Progress progress(
      Console console,
      ArchiveFolder archive,
      RuleBook ruleBook,
      PageStore pages,
      CodingStore codings,
      CaseStore cases) {
    return new Progress(
        console,
        Map.of(
            "readPages", () -> pages.pending(archive).size(),
            "codePosts", () -> codings.uncoded(ruleBook.version()).size(),
            "foldIncidents", cases::countUnfolded));
  }

  @Bean
  Reconciliation reconciliation() {
    return new Reconciliation();
  }

  @Bean
  StopRequest stopRequest() {
    return new StopRequest();
  }
}
