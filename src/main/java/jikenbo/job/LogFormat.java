package jikenbo.job;

/** How the log file is written. */
enum LogFormat {
  /** Lines for persons. */
  TEXT,
  /** One JSON object a line, with the names of the Elastic Common Schema. */
  JSON
}
