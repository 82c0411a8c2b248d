-- A post that is counted as an article can be doubted, too.
DROP TABLE IF EXISTS doubt;

-- All posts are coded anew, and what was made of codings follows from them.
DELETE FROM coded_post;

CREATE TABLE doubt (
  post_id BIGINT NOT NULL REFERENCES coded_post (post_id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  severity VARCHAR(20) NOT NULL,
  kind VARCHAR(100) NOT NULL,
  line INTEGER NOT NULL,
  message VARCHAR NOT NULL,
  suggestion VARCHAR NOT NULL,
  PRIMARY KEY (post_id, ordinal)
);
