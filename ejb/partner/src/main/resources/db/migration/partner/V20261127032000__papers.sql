-- What was handed in for a paper, version by version. How a paper stands is worked out from these rows and kept nowhere.
CREATE TABLE partner_submission (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  company_id   BINARY(16)   NOT NULL,
  subject      VARCHAR(10)  NOT NULL,
  subject_id   BINARY(16)   NOT NULL,
  paper        VARCHAR(40)  NOT NULL,
  version      INT          NOT NULL,
  number       VARCHAR(100) NOT NULL,
  issued_on    DATE,
  ends_on      DATE,
  submitted_at DATETIME(6)  NOT NULL,
  submitted_by VARCHAR(100) NOT NULL
);
CREATE UNIQUE INDEX partner_submission_version ON partner_submission (subject_id, paper, version);

CREATE TABLE partner_submission_file (
  submission_id BINARY(16) NOT NULL,
  place         INT        NOT NULL,
  document_id   BINARY(16) NOT NULL,
  PRIMARY KEY (submission_id, place)
);

-- Work that waits for a reviewer, one row for each submission that nobody has decided on; a decision takes the row away.
CREATE TABLE partner_review_item (
  submission_id BINARY(16)   NOT NULL PRIMARY KEY,
  company_id    BINARY(16)   NOT NULL,
  subject       VARCHAR(10)  NOT NULL,
  subject_id    BINARY(16)   NOT NULL,
  paper         VARCHAR(40)  NOT NULL,
  category      VARCHAR(100) NOT NULL,
  entered_at    DATETIME(6)  NOT NULL,
  due_at        DATETIME(6)  NOT NULL,
  claimed_by    VARCHAR(100),
  claimed_at    DATETIME(6)
);
CREATE INDEX partner_review_item_due ON partner_review_item (due_at, submission_id);
CREATE INDEX partner_review_item_category ON partner_review_item (category, due_at, submission_id);
CREATE INDEX partner_review_item_claim ON partner_review_item (claimed_by, due_at, submission_id);
CREATE INDEX partner_review_item_company ON partner_review_item (company_id, due_at, submission_id);
CREATE INDEX partner_review_item_subject ON partner_review_item (subject_id, paper);

-- What was decided: on a submission, or, for waivers, on the paper itself. Worked are the working seconds that it lay with us.
CREATE TABLE partner_decision (
  id            BINARY(16)    NOT NULL PRIMARY KEY,
  company_id    BINARY(16)    NOT NULL,
  subject       VARCHAR(10)   NOT NULL,
  subject_id    BINARY(16)    NOT NULL,
  paper         VARCHAR(40)   NOT NULL,
  category      VARCHAR(100)  NOT NULL,
  submission_id BINARY(16),
  kind          VARCHAR(20)   NOT NULL,
  reasons       VARCHAR(300)  NOT NULL,
  words         VARCHAR(2000) NOT NULL,
  ends_on       DATE,
  worked        BIGINT,
  decided_at    DATETIME(6)   NOT NULL,
  decided_by    VARCHAR(100)  NOT NULL,
  seconded_by   VARCHAR(100)
);
CREATE INDEX partner_decision_subject ON partner_decision (subject_id, paper);
CREATE INDEX partner_decision_time ON partner_decision (decided_at, id);
CREATE INDEX partner_decision_company ON partner_decision (company_id, decided_at);
CREATE INDEX partner_decision_submission ON partner_decision (submission_id);

-- A waiver that one reviewer asks for, until another agrees or it is dropped.
CREATE TABLE partner_waiver_request (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  company_id BINARY(16)   NOT NULL,
  subject    VARCHAR(10)  NOT NULL,
  subject_id BINARY(16)   NOT NULL,
  paper      VARCHAR(40)  NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  ends_on    DATE,
  asked_by   VARCHAR(100) NOT NULL,
  asked_at   DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX partner_waiver_request_paper ON partner_waiver_request (subject_id, paper);
