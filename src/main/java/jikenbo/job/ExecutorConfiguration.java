package jikenbo.job;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The threads. */
@Configuration(proxyBeanMethods = false)
class ExecutorConfiguration {

  /** For the two writers. */
  @Bean
  ThreadPoolTaskExecutor writers() {
    return executor("write-", 2);
  }

  /** For coding, which is the only work that the processor limits. */
  @Bean
  ThreadPoolTaskExecutor coders() {
    return executor("code-", Runtime.getRuntime().availableProcessors());
  }

  private static ThreadPoolTaskExecutor executor(String name, int threads) {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix(name);
    executor.setCorePoolSize(threads);
    executor.setMaxPoolSize(threads);
    // A chunk that is at work when the process is asked to end is worked to its end.
    executor.setAcceptTasksAfterContextClose(true);
    executor.setPhase(0);
    return executor;
  }
}
