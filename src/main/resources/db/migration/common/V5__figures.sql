-- Whether a page is one of a label, which covers no month; NULL where that is not known yet. Pages that another
-- version cut are read again and tell it.
ALTER TABLE page ADD COLUMN label_page BOOLEAN;

-- What each content of a page ran through. Rows stay when the page gets another content, so they refer to it by
-- number only.
CREATE TABLE IF NOT EXISTS page_coverage (
  page_id BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  first_month CHAR(7) NOT NULL,
  last_month CHAR(7) NOT NULL,
  PRIMARY KEY (page_id, sha256)
);

-- The months of the present archive; those that it has nothing of are absent.
CREATE TABLE IF NOT EXISTS covered_month (
  report_month CHAR(7) PRIMARY KEY,
  coverage VARCHAR(20) NOT NULL
);

-- Built anew by every run: persons and records apart.
DROP TABLE IF EXISTS incident;
CREATE TABLE incident (
  id VARCHAR(100) PRIMARY KEY,
  case_number VARCHAR(100),
  first_disclosure_id VARCHAR(100) NOT NULL,
  report_month CHAR(7),
  cause VARCHAR(40) NOT NULL,
  method_code VARCHAR(100) NOT NULL,
  sector VARCHAR(40) NOT NULL,
  organizations INTEGER NOT NULL,
  disclosures INTEGER NOT NULL,
  affected_people BIGINT,
  affected_records BIGINT,
  third_party VARCHAR
);

DROP TABLE IF EXISTS monthly_statistics;
CREATE TABLE monthly_statistics (
  report_month CHAR(7) NOT NULL,
  cause VARCHAR(40) NOT NULL,
  sector VARCHAR(40) NOT NULL,
  disclosures_new INTEGER NOT NULL,
  disclosures_update INTEGER NOT NULL,
  incidents INTEGER NOT NULL,
  organizations INTEGER NOT NULL,
  affected_people BIGINT NOT NULL,
  affected_known INTEGER NOT NULL,
  affected_unknown INTEGER NOT NULL,
  affected_records BIGINT NOT NULL,
  records_known INTEGER NOT NULL,
  PRIMARY KEY (report_month, cause, sector)
);
