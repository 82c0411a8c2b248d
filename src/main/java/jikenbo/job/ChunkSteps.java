package jikenbo.job;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jikenbo.archive.ArchiveComparison;
import jikenbo.archive.ArchiveFile;
import jikenbo.archive.ArchiveFolder;
import jikenbo.archive.PageCutter;
import jikenbo.archive.ReadPage;
import jikenbo.casebook.Disclosure;
import jikenbo.casebook.Incident;
import jikenbo.casebook.IncidentFolder;
import jikenbo.casebook.PostCoder;
import jikenbo.coding.RuleBook;
import jikenbo.store.CaseStore;
import jikenbo.store.CodingStore;
import jikenbo.store.DisclosureRow;
import jikenbo.store.PageStore;
import jikenbo.store.PostCoding;
import jikenbo.store.StoredPost;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.JdbcPagingItemReader;
import org.springframework.batch.infrastructure.item.database.Order;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.infrastructure.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The steps that work item by item.
 *
 * <p>None of them saves where it stood: what is left to do can be asked from the store, so a step
 * that is run again simply goes on with what is not done.
 */
@Configuration(proxyBeanMethods = false)
class ChunkSteps {

  private static final int PAGES = 20;
  private static final int POSTS = 200;
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
  Step readPages(ArchiveFolder archive, PageStore pages) {
    PageCutter cutter = new PageCutter();
    return this.<ArchiveFile, ReadPage>step("readPages", PAGES)
        .reader(
            new PendingItemReader<>(() -> ArchiveComparison.of(archive, pages.hashes()).toRead()))
        .processor(cutter::read)
        .writer(chunk -> pages.replace(List.copyOf(chunk.getItems())))
        .build();
  }

  @Bean
  Step codePosts(
      JdbcPagingItemReader<StoredPost> uncodedPosts,
      PostCoder coder,
      RuleBook ruleBook,
      CodingStore codings,
      ThreadPoolTaskExecutor coders) {
    return this.<StoredPost, PostCoding>step("codePosts", POSTS)
        .reader(uncodedPosts)
        .processor(
            stored -> new PostCoding(stored.id(), ruleBook.version(), coder.code(stored.post())))
        .writer(chunk -> codings.replace(chunk.getItems()))
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
  JdbcPagingItemReader<StoredPost> uncodedPosts(DataSource dataSource, RuleBook ruleBook)
      throws Exception {
    return new JdbcPagingItemReaderBuilder<StoredPost>()
        .dataSource(dataSource)
        .selectClause(StoredPost.SELECT)
        .fromClause(StoredPost.FROM)
        .whereClause(StoredPost.UNCODED)
        .parameterValues(Map.of("version", ruleBook.version()))
        .sortKeys(Map.of("post_id", Order.ASCENDING))
        .rowMapper(StoredPost::of)
        .pageSize(POSTS)
        .saveState(false)
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
