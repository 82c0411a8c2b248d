-- The text of a post stands apart from it: it is read when the post is coded, while nearly every query asks for
-- the place of the post.
CREATE TABLE IF NOT EXISTS post_body (
  post_id BIGINT PRIMARY KEY REFERENCES post (post_id) ON DELETE CASCADE,
  body BYTEA NOT NULL
);
DELETE FROM post_body;
INSERT INTO post_body (post_id, body) SELECT post_id, convert_to(post_text, 'UTF8') FROM post;
ALTER TABLE post DROP COLUMN post_text;
