package jikenbo.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import jikenbo.job.output.OutputFolder;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The order of the steps; made when it is known that there is work. */
@Lazy
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

  @Bean
  ReportJob reportJob(
      JobRepository repository,
      OutputFolder output,
      ThreadPoolTaskExecutor writers,
      Step takeStock,
      Step readPages,
      Step codePosts,
      Step openCases,
      Step foldIncidents,
      Step count,
      Step compare,
      Step writeCsv,
      Step writePage,
      Step writeWorkbook,
      Step publish) {
    Flow write =
        new FlowBuilder<Flow>("write")
            .split(writers)
            // The page takes as long as is left of the time that the workbook needs.
            .add(flow(writeCsv, writePage), flow(writeWorkbook))
            .build();
    Flow steps =
        new FlowBuilder<Flow>("steps")
            .start(takeStock)
            .next(readPages)
            .next(codePosts)
            .next(openCases)
            .next(foldIncidents)
            .next(count)
            .next(compare)
            .next(write)
            .next(publish)
            .build();
    return new ReportJob(
        new JobBuilder(RunIdentity.JOB, repository)
            .start(steps)
            .end()
            .listener(new StagingCare(output))
            .build());
  }

  private static Flow flow(Step step, Step... more) {
    FlowBuilder<Flow> flow = new FlowBuilder<Flow>(step.getName() + "Flow").start(step);
    for (Step next : more) {
      flow.next(next);
    }
    return flow.build();
  }

  /** Leaves nothing half-written behind. */
  private record StagingCare(OutputFolder output) implements JobExecutionListener {

    @Override
    public void beforeJob(JobExecution execution) {
      try {
        output.clean();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void afterJob(JobExecution execution) {
      if (execution.getStatus() != BatchStatus.COMPLETED) {
        try {
          output.clean();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
