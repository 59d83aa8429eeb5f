-- Which papers companies and products must hand in: versions that never change, each with its words and its rules.
CREATE TABLE partner_rule_version (
  id               BINARY(16)   NOT NULL PRIMARY KEY,
  number           INT          NOT NULL,
  source           VARCHAR(300) NOT NULL,
  valid_from       DATE         NOT NULL,
  made_by          VARCHAR(100) NOT NULL,
  made_at          DATETIME(6)  NOT NULL,
  withdrawn_by     VARCHAR(100),
  withdrawn_at     DATETIME(6),
  withdrawn_reason VARCHAR(500)
);
CREATE UNIQUE INDEX partner_rule_version_number ON partner_rule_version (number);

-- The kinds of papers that a version knows.
CREATE TABLE partner_paper_kind (
  version_id   BINARY(16)   NOT NULL,
  place        INT          NOT NULL,
  code         VARCHAR(40)  NOT NULL,
  korean_name  VARCHAR(100) NOT NULL,
  english_name VARCHAR(100) NOT NULL,
  has_number   BOOLEAN      NOT NULL,
  has_issue    BOOLEAN      NOT NULL,
  has_end      BOOLEAN      NOT NULL,
  korean_hint  VARCHAR(300) NOT NULL,
  english_hint VARCHAR(300) NOT NULL,
  PRIMARY KEY (version_id, code)
);

-- What categories and claims are called in English.
CREATE TABLE partner_rule_word (
  version_id   BINARY(16)   NOT NULL,
  place        INT          NOT NULL,
  trait        VARCHAR(20)  NOT NULL,
  code         VARCHAR(100) NOT NULL,
  english_name VARCHAR(100) NOT NULL,
  PRIMARY KEY (version_id, trait, code)
);

-- A trait left empty does not matter.
CREATE TABLE partner_paper_rule (
  version_id     BINARY(16)   NOT NULL,
  place          INT          NOT NULL,
  subject        VARCHAR(10)  NOT NULL,
  category       VARCHAR(100) NOT NULL,
  origin         VARCHAR(20)  NOT NULL,
  channel        VARCHAR(20)  NOT NULL,
  claim          VARCHAR(100) NOT NULL,
  legal_form     VARCHAR(20)  NOT NULL,
  representation VARCHAR(20)  NOT NULL,
  paper          VARCHAR(40)  NOT NULL,
  need           VARCHAR(10)  NOT NULL,
  trust          VARCHAR(12)  NOT NULL,
  source         VARCHAR(300) NOT NULL,
  PRIMARY KEY (version_id, place)
);
