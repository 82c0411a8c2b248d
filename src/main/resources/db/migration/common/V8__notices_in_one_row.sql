-- The evidence and the kinds of data of a notice are always written and read as a whole, so each stands in one field.
DROP TABLE IF EXISTS evidence;
DROP TABLE IF EXISTS notice_data_type;

-- All posts are coded anew, and what was made of codings follows from them.
DELETE FROM coded_post;

-- As jikenbo.store.PackedEvidence packs it.
CREATE TABLE evidence (
  post_id BIGINT PRIMARY KEY REFERENCES notice (post_id) ON DELETE CASCADE,
  pieces BYTEA NOT NULL
);

-- Divided by commas; NULL where a notice names none.
ALTER TABLE notice ADD COLUMN data_types VARCHAR;
ALTER TABLE disclosure ADD COLUMN data_types VARCHAR;
