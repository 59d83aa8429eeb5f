-- Recalls of the register in their present form.
CREATE TABLE certification_recall (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  origin        VARCHAR(8)   NOT NULL,
  uid           VARCHAR(100) NOT NULL,
  product_name  VARCHAR(500) NOT NULL,
  brand         VARCHAR(300) NOT NULL,
  models        TEXT         NOT NULL,
  numbers       TEXT         NOT NULL,
  bar_codes     TEXT         NOT NULL,
  kind          VARCHAR(100) NOT NULL,
  published_on  DATE,
  harm          TEXT         NOT NULL,
  accidents     TEXT         NOT NULL,
  action        TEXT         NOT NULL,
  files         TEXT         NOT NULL,
  told          MEDIUMTEXT   NOT NULL,
  told_hash     BINARY(32)   NOT NULL,
  form          INT          NOT NULL,
  matched_form  INT          NOT NULL,
  reading_id    BINARY(16)   NOT NULL,
  first_seen_at DATETIME(6)  NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  unmatched     BINARY(16) GENERATED ALWAYS AS (CASE WHEN matched_form < form THEN id END)
);
CREATE UNIQUE INDEX certification_recall_uid ON certification_recall (origin, uid);
CREATE INDEX certification_recall_published ON certification_recall (published_on, id);
CREATE INDEX certification_recall_unmatched ON certification_recall (unmatched);

-- What a recall said before it was changed.
CREATE TABLE certification_recall_form (
  recall_id   BINARY(16)  NOT NULL,
  form        INT         NOT NULL,
  told        MEDIUMTEXT  NOT NULL,
  told_hash   BINARY(32)  NOT NULL,
  reading_id  BINARY(16)  NOT NULL,
  told_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (recall_id, form)
);

-- Each reading of a list: what was asked, when, how it ended, and the hash of the answer, which is too long to be kept.
CREATE TABLE certification_recall_reading (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  origin      VARCHAR(8)   NOT NULL,
  asked_for   VARCHAR(8)   NOT NULL,
  began_at    DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6),
  outcome     VARCHAR(16),
  told        VARCHAR(40),
  entries     INT,
  new_ones    INT,
  changed     INT,
  request     VARCHAR(500),
  received_at DATETIME(6),
  answer_hash BINARY(32)
);
CREATE INDEX certification_recall_reading_began ON certification_recall_reading (origin, asked_for, began_at);

-- A product that a recall may be about; each pair once.
CREATE TABLE certification_recall_match (
  id                 BINARY(16)  NOT NULL PRIMARY KEY,
  recall_id          BINARY(16)  NOT NULL,
  product_id         BINARY(16)  NOT NULL,
  state              VARCHAR(9)  NOT NULL,
  confidence         INT         NOT NULL,
  found_at           DATETIME(6) NOT NULL,
  changed_at         DATETIME(6) NOT NULL,
  decided_by         VARCHAR(200),
  decided_at         DATETIME(6),
  decided_reason     VARCHAR(500),
  decided_confidence INT,
  revision           INT         NOT NULL
);
CREATE UNIQUE INDEX certification_recall_match_pair ON certification_recall_match (recall_id, product_id);
CREATE INDEX certification_recall_match_state ON certification_recall_match (state, confidence, id);
CREATE INDEX certification_recall_match_product ON certification_recall_match (product_id);

-- The fields in which the two meet.
CREATE TABLE certification_recall_meeting (
  match_id     BINARY(16)   NOT NULL,
  field        VARCHAR(8)   NOT NULL,
  closeness    VARCHAR(7)   NOT NULL,
  recall_text  VARCHAR(500) NOT NULL,
  product_text VARCHAR(200) NOT NULL,
  PRIMARY KEY (match_id, field)
);

-- Products that were sent since all recalls were last held against them.
CREATE TABLE certification_recall_due (
  product_id BINARY(16) NOT NULL PRIMARY KEY,
  version    INT        NOT NULL
);

-- All products that are watched already.
INSERT INTO certification_recall_due (product_id, version) SELECT id, 1 FROM certification_product;

-- Why a product is held: its certificate, or a recall that a person has confirmed.
ALTER TABLE certification_hold ADD COLUMN cause VARCHAR(11) DEFAULT 'CERTIFICATE' NOT NULL;
ALTER TABLE certification_hold ADD COLUMN recall_id BINARY(16);
