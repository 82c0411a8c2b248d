-- A rejection has a kind and an advice of its own, and a post that would be a notice can have one. Pages with
-- rejected passages count as changed, so that the next run reads them again and tells which kind it is.
ALTER TABLE rejected_passage ADD COLUMN kind VARCHAR(100) DEFAULT 'rejected_passage' NOT NULL;
ALTER TABLE rejected_passage ADD COLUMN suggestion VARCHAR
  DEFAULT 'ページを確かめ、直して入力フォルダーに置き直してください' NOT NULL;
UPDATE page SET sha256 = 'to be read again' WHERE page_id IN (SELECT page_id FROM rejected_passage);

ALTER TABLE doubt RENAME TO doubt_of_notice;
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
INSERT INTO doubt SELECT post_id, ordinal, severity, kind, line, message, suggestion FROM doubt_of_notice;
DROP TABLE doubt_of_notice;
