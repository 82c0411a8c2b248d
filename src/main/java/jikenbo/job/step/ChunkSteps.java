package jikenbo.job.step;

import java.util.List;
import javax.sql.DataSource;
import jikenbo.archive.PageCutter;
import jikenbo.archive.ReadPage;
import jikenbo.archive.file.ArchiveFile;
import jikenbo.archive.file.ArchiveFolder;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import jikenbo.casebook.IncidentFolder;
import jikenbo.casebook.PageCoder;
import jikenbo.coding.rule.RuleBook;
import jikenbo.job.option.Broker;
import jikenbo.store.CaseStore;
import jikenbo.store.CodingStore;
import jikenbo.store.DisclosureRow;
import jikenbo.store.PagePortion;
import jikenbo.store.PageStore;
import jikenbo.store.PostCoding;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps that work item by item.
 *
 * <p>None of them saves where it stood: what is left to do can be asked from the store, so a step
 * that is run again simply goes on with what is not done.
 */
@Lazy
@Configuration(proxyBeanMethods = false)
public class ChunkSteps {

  private static final int PAGES = 20;
  private static final int INCIDENTS = 500;

  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final List<StepExecutionListener> listeners;

  ChunkSteps(
      JobRepository repository,
      PlatformTransactionManager transactions,
      List<StepExecutionListener> listeners) {
    this.repository = repository;
    this.transactions = transactions;
    this.listeners = listeners;
  }

  @Bean
  Step readPages(ArchiveFolder archive, PageStore pages, ThreadPoolTaskExecutor coders) {
    PageCutter cutter = new PageCutter();
    return this.<ArchiveFile, ReadPage>step("readPages", PAGES)
        .reader(new PendingItemReader<>(() -> pages.pending(archive)))
        .processor(cutter::read)
        .writer(chunk -> pages.replace(List.copyOf(chunk.getItems())))
        .taskExecutor(coders)
        .build();
  }

  /** Without a broker; with one, workers do it. */
  @Bean
  @ConditionalOnMissingBean(Broker.class)
  Step codePosts(
      PageStore pages,
      PageCoder coder,
      RuleBook ruleBook,
      CodingStore codings,
      ThreadPoolTaskExecutor coders) {
    String version = ruleBook.version();
    return this.<PagePortion, List<PostCoding>>step("codePosts", PAGES)
        .reader(new PendingItemReader<>(() -> codings.uncoded(version)))
        .processor(portion -> PostCoding.of(pages.posts(portion), version, coder))
        .writer(chunk -> codings.replace(chunk.getItems().stream().flatMap(List::stream).toList()))
        .taskExecutor(coders)
        .build();
  }

  @Bean
  Step foldIncidents(JdbcCursorItemReader<Disclosure> unfoldedDisclosures, CaseStore cases) {
    IncidentFolder folder = new IncidentFolder();
    return this.<List<Disclosure>, Incident>step("foldIncidents", INCIDENTS)
        .reader(new IncidentReader(unfoldedDisclosures))
        .processor(folder::fold)
        .writer(chunk -> cases.add(chunk.getItems()))
        .build();
  }

  @Bean
  JdbcCursorItemReader<Disclosure> unfoldedDisclosures(DataSource dataSource) {
    return new JdbcCursorItemReaderBuilder<Disclosure>()
        .dataSource(dataSource)
        .sql(DisclosureRow.UNFOLDED)
        .rowMapper(DisclosureRow::of)
        .fetchSize(INCIDENTS)
        .connectionAutoCommit(false)
        .saveState(false)
        .build();
  }

  private <I, O> ChunkOrientedStepBuilder<I, O> step(String name, int chunkSize) {
    ChunkOrientedStepBuilder<I, O> step =
        new StepBuilder(name, repository).<I, O>chunk(chunkSize).transactionManager(transactions);
    listeners.forEach(step::listener);
    return step;
  }
}
