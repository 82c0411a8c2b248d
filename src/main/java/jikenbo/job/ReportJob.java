package jikenbo.job;

import org.springframework.batch.core.job.Job;

/**
 * The job, wrapped up: Spring Batch makes every bean that is a job when the program starts, and
 * this one is not needed before it is known that there is work.
 *
 * @param job all steps in their order
 */
record ReportJob(Job job) {}
