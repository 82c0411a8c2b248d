-- What a saved page, a feed or a backup tells of a post beside its text: that its place is an ordinal and no line,
-- its address, and the labels that its author filed it under, one a line.
ALTER TABLE post ADD COLUMN is_entry BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE post ADD COLUMN source_url VARCHAR;
ALTER TABLE post ADD COLUMN labels VARCHAR;

-- How many drafts, comments, pages and settings a feed or backup holds besides its posts.
ALTER TABLE page ADD COLUMN left_out INTEGER DEFAULT 0 NOT NULL;

-- Of any copy of the disclosure; built anew by every run.
ALTER TABLE disclosure ADD COLUMN source_url VARCHAR;
ALTER TABLE disclosure ADD COLUMN labels VARCHAR;
