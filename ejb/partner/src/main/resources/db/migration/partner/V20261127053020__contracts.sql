-- The terms of contracts with partner companies: versions that never change.
CREATE TABLE partner_terms (
  number           INT          NOT NULL PRIMARY KEY,
  korean           TEXT         NOT NULL,
  english          TEXT         NOT NULL,
  valid_from       DATE         NOT NULL,
  made_by          VARCHAR(100) NOT NULL,
  made_at          DATETIME(6)  NOT NULL,
  withdrawn_by     VARCHAR(100),
  withdrawn_at     DATETIME(6),
  withdrawn_reason VARCHAR(500)
);

-- A contract as it was drawn up for a company, whose name and number stand in it; in force once it is accepted.
CREATE TABLE partner_contract (
  id                  BINARY(16)   NOT NULL PRIMARY KEY,
  company_id          BINARY(16)   NOT NULL,
  terms               INT          NOT NULL,
  company_name        VARCHAR(100) NOT NULL,
  registration_number VARCHAR(10)  NOT NULL,
  file_id             BINARY(16)   NOT NULL,
  sha256              CHAR(64)     NOT NULL,
  drawn_at            DATETIME(6)  NOT NULL,
  accepted_at         DATETIME(6),
  accepted_by         VARCHAR(100),
  accepted_from       VARCHAR(45)
);
CREATE INDEX partner_contract_company ON partner_contract (company_id, terms);

-- Since when a company is asked to accept a version, and how often it was reminded.
CREATE TABLE partner_contract_call (
  company_id BINARY(16)  NOT NULL,
  terms      INT         NOT NULL,
  since      DATETIME(6) NOT NULL,
  reminders  INT         NOT NULL,
  PRIMARY KEY (company_id, terms)
);
