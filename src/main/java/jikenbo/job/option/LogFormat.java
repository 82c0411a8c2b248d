package jikenbo.job.option;

/** How the log file is written. */
public enum LogFormat {
  /** Lines for persons. */
  TEXT,
  /** One JSON object a line, with the names of the Elastic Common Schema. */
  JSON
}
