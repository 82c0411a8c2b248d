-- A page dates its posts as a whole; what stood around a post is no longer kept with it. A line of
-- the page that tells a day dates the posts below it.
ALTER TABLE post DROP COLUMN newer;
ALTER TABLE post DROP COLUMN older;
ALTER TABLE post ADD COLUMN date_line INTEGER;
ALTER TABLE post ADD COLUMN date_text VARCHAR;
ALTER TABLE post ADD COLUMN dated_on DATE;

-- Which version of the program cut the page; one that another version cut is read again.
ALTER TABLE page ADD COLUMN cut_by VARCHAR(40);

-- All posts are coded anew, and what was made of codings follows from them.
DELETE FROM coded_post;

-- The month in which a post appeared, of articles, too; NULL where not even a year can be told.
ALTER TABLE coded_post ADD COLUMN report_month CHAR(7);
ALTER TABLE notice ALTER COLUMN report_month DROP NOT NULL;
ALTER TABLE disclosure ALTER COLUMN report_month DROP NOT NULL;
ALTER TABLE incident ALTER COLUMN report_month DROP NOT NULL;

-- What tells copies of a notice from each other: the id of the post by itself, the heading without
-- its date, and how full the copy is.
ALTER TABLE notice ADD COLUMN own_id VARCHAR(100) NOT NULL;
ALTER TABLE notice ADD COLUMN heading_key VARCHAR(100) NOT NULL;
ALTER TABLE notice ADD COLUMN printed_on DATE;
ALTER TABLE notice ADD COLUMN has_body BOOLEAN NOT NULL;
ALTER TABLE notice ADD COLUMN is_teaser BOOLEAN NOT NULL;
ALTER TABLE notice ADD COLUMN characters INTEGER NOT NULL;
ALTER TABLE notice ADD COLUMN facts INTEGER NOT NULL;
CREATE INDEX notice_heading ON notice (heading_key);
