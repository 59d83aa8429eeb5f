-- What a company says against its suspension, with evidence, and what was answered. Nothing is changed.
CREATE TABLE partner_appeal (
  id            BINARY(16)    NOT NULL PRIMARY KEY,
  suspension_id BINARY(16)    NOT NULL,
  company_id    BINARY(16)    NOT NULL,
  words         VARCHAR(2000) NOT NULL,
  made_at       DATETIME(6)   NOT NULL,
  made_by       VARCHAR(100)  NOT NULL,
  answer        VARCHAR(2000),
  answered_at   DATETIME(6),
  answered_by   VARCHAR(100)
);
CREATE INDEX partner_appeal_company ON partner_appeal (company_id, made_at);

CREATE TABLE partner_appeal_file (
  appeal_id   BINARY(16) NOT NULL,
  place       INT        NOT NULL,
  document_id BINARY(16) NOT NULL,
  PRIMARY KEY (appeal_id, place)
);

-- The same files with the same values are looked for among a company's papers of one kind.
CREATE INDEX partner_submission_company ON partner_submission (company_id, paper);
