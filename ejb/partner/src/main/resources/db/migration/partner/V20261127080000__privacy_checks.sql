-- The questionnaire of the yearly privacy check: versions that never change.
CREATE TABLE partner_privacy_form (
  number           INT          NOT NULL PRIMARY KEY,
  valid_from       DATE         NOT NULL,
  made_by          VARCHAR(100) NOT NULL,
  made_at          DATETIME(6)  NOT NULL,
  withdrawn_by     VARCHAR(100),
  withdrawn_at     DATETIME(6),
  withdrawn_reason VARCHAR(500)
);

CREATE TABLE partner_privacy_question (
  form     INT          NOT NULL,
  place    INT          NOT NULL,
  korean   VARCHAR(500) NOT NULL,
  english  VARCHAR(500) NOT NULL,
  evidence BOOLEAN      NOT NULL,
  finding  VARCHAR(20)  NOT NULL,
  source   VARCHAR(300) NOT NULL,
  trust    VARCHAR(20)  NOT NULL,
  PRIMARY KEY (form, place)
);

-- One check of a company for each yearly day. How it stands is worked out from this and from the steps of its findings.
CREATE TABLE partner_privacy_check (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  company_id   BINARY(16)  NOT NULL,
  form         INT         NOT NULL,
  due_on       DATE        NOT NULL,
  deadline     DATE        NOT NULL,
  opened_at    DATETIME(6) NOT NULL,
  handed_in_at DATETIME(6),
  handed_in_by VARCHAR(100),
  concluded_at DATETIME(6),
  concluded_by VARCHAR(100)
);
CREATE UNIQUE INDEX partner_privacy_check_year ON partner_privacy_check (company_id, due_on);
CREATE INDEX partner_privacy_check_deadline ON partner_privacy_check (concluded_at, deadline);

CREATE TABLE partner_privacy_answer (
  id       BINARY(16)    NOT NULL PRIMARY KEY,
  check_id BINARY(16)    NOT NULL,
  place    INT           NOT NULL,
  answer   VARCHAR(20)   NOT NULL,
  words    VARCHAR(2000) NOT NULL,
  saved_at DATETIME(6)   NOT NULL,
  saved_by VARCHAR(100)  NOT NULL
);
CREATE UNIQUE INDEX partner_privacy_answer_place ON partner_privacy_answer (check_id, place);

-- What reviewers found, of a question or of none (place 0), and all that was said of it since. Nothing is changed.
CREATE TABLE partner_privacy_finding (
  id       BINARY(16) NOT NULL PRIMARY KEY,
  check_id BINARY(16) NOT NULL,
  place    INT        NOT NULL
);
CREATE TABLE partner_privacy_step (
  id         BINARY(16)    NOT NULL PRIMARY KEY,
  check_id   BINARY(16)    NOT NULL,
  finding_id BINARY(16)    NOT NULL,
  number     INT           NOT NULL,
  kind       VARCHAR(12)   NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  deadline   DATE,
  taken_at   DATETIME(6)   NOT NULL,
  taken_by   VARCHAR(100)  NOT NULL
);
CREATE UNIQUE INDEX partner_privacy_step_number ON partner_privacy_step (finding_id, number);
CREATE INDEX partner_privacy_step_check ON partner_privacy_step (check_id);
CREATE INDEX partner_privacy_step_deadline ON partner_privacy_step (kind, deadline);

-- Files that show what an answer or a step says.
CREATE TABLE partner_privacy_file (
  check_id    BINARY(16) NOT NULL,
  owner_id    BINARY(16) NOT NULL,
  place       INT        NOT NULL,
  document_id BINARY(16) NOT NULL,
  PRIMARY KEY (owner_id, place)
);
CREATE INDEX partner_privacy_file_check ON partner_privacy_file (check_id);

-- Of which deadlines of checks and of steps companies were told, and how many days before; -1 once they were over.
CREATE TABLE partner_privacy_notice (
  subject_id BINARY(16)  NOT NULL,
  days       INT         NOT NULL,
  told_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (subject_id, days)
);
