-- A disclosure carries the values that are published; its notice keeps what the rules said. Like the
-- tables below, it is built anew by every run.
DROP TABLE disclosure;

CREATE TABLE disclosure (
  id VARCHAR(100) PRIMARY KEY,
  incident_id VARCHAR(100) NOT NULL,
  post_id BIGINT NOT NULL UNIQUE REFERENCES notice (post_id) ON DELETE CASCADE,
  corrected BOOLEAN NOT NULL,
  case_number VARCHAR(100),
  organization VARCHAR,
  title VARCHAR NOT NULL,
  published_on DATE,
  published_on_basis VARCHAR(20) NOT NULL,
  report_month CHAR(7) NOT NULL,
  occurred_from DATE,
  occurred_to DATE,
  detected_on DATE,
  affected_count BIGINT,
  affected_unit VARCHAR(20),
  affected_qualifier VARCHAR(20),
  affected_certainty VARCHAR(20),
  third_party VARCHAR,
  is_update BOOLEAN NOT NULL,
  prefecture VARCHAR(20),
  local_government_code CHAR(6),
  cause VARCHAR(40) NOT NULL,
  cause_confidence VARCHAR(20) NOT NULL,
  method_code VARCHAR(100) NOT NULL,
  sector VARCHAR(40) NOT NULL,
  sector_confidence VARCHAR(20) NOT NULL
);

CREATE INDEX disclosure_incident ON disclosure (incident_id);
CREATE INDEX disclosure_case_number ON disclosure (case_number);

-- Every value that a person overruled or confirmed; NULL stands for: not known.
CREATE TABLE reviewed_value (
  disclosure_id VARCHAR(100) NOT NULL REFERENCES disclosure (id) ON DELETE CASCADE,
  field VARCHAR(100) NOT NULL,
  organization VARCHAR,
  coded_value VARCHAR,
  given_value VARCHAR,
  overruled BOOLEAN NOT NULL,
  reason VARCHAR NOT NULL,
  given_on DATE,
  source_file VARCHAR NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (disclosure_id, field)
);

-- Corrections that were not applied.
CREATE TABLE correction_problem (
  source_file VARCHAR NOT NULL,
  line INTEGER NOT NULL,
  disclosure_id VARCHAR(100),
  severity VARCHAR(20) NOT NULL,
  kind VARCHAR(100) NOT NULL,
  message VARCHAR NOT NULL,
  suggestion VARCHAR NOT NULL,
  PRIMARY KEY (source_file, line)
);
