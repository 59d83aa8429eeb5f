-- What one source last said of one number, and when it is to be asked again.
CREATE TABLE certification_reading (
  id            BINARY(16)  NOT NULL PRIMARY KEY,
  number        VARCHAR(40) NOT NULL,
  source        VARCHAR(12) NOT NULL,
  said          VARCHAR(9)  NOT NULL,
  state         VARCHAR(12),
  facts         MEDIUMTEXT,
  facts_hash    BINARY(32),
  evidence_id   BINARY(16),
  said_at       DATETIME(6),
  changed_at    DATETIME(6),
  tried_at      DATETIME(6),
  trouble       VARCHAR(16),
  trouble_told  VARCHAR(40),
  failures      INT         NOT NULL,
  due_at        DATETIME(6) NOT NULL,
  claimed_until DATETIME(6)
);
CREATE UNIQUE INDEX certification_reading_number ON certification_reading (number, source);
CREATE INDEX certification_reading_due ON certification_reading (source, due_at);

-- Answers that changed something, whole and compressed; each row's chain covers the row before it.
CREATE TABLE certification_evidence (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  reading_id   BINARY(16)   NOT NULL,
  position     INT          NOT NULL,
  number       VARCHAR(40)  NOT NULL,
  source       VARCHAR(12)  NOT NULL,
  request      VARCHAR(500) NOT NULL,
  transaction_no VARCHAR(40) NOT NULL,
  http_status  INT          NOT NULL,
  content_type VARCHAR(100) NOT NULL,
  received_at  DATETIME(6)  NOT NULL,
  said         VARCHAR(9)   NOT NULL,
  state        VARCHAR(12),
  body         MEDIUMBLOB   NOT NULL,
  body_hash    BINARY(32)   NOT NULL,
  chain        BINARY(32)   NOT NULL
);
CREATE UNIQUE INDEX certification_evidence_position ON certification_evidence (reading_id, position);

-- One line for every question, also for those whose answer changed nothing.
CREATE TABLE certification_asking (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  reading_id BINARY(16)  NOT NULL,
  source     VARCHAR(12) NOT NULL,
  asked_at   DATETIME(6) NOT NULL,
  took_ms    INT         NOT NULL,
  outcome    VARCHAR(16) NOT NULL
);
CREATE INDEX certification_asking_reading ON certification_asking (reading_id, asked_at);
CREATE INDEX certification_asking_source ON certification_asking (source, asked_at);

-- Products that we watch, as their shops describe them.
CREATE TABLE certification_product (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  shop_id       BINARY(16)   NOT NULL,
  code          VARCHAR(64)  NOT NULL,
  name          VARCHAR(200) NOT NULL,
  category      VARCHAR(100) NOT NULL,
  brand         VARCHAR(100) NOT NULL,
  maker_name    VARCHAR(200) NOT NULL,
  importer_name VARCHAR(200) NOT NULL,
  holder_brn    VARCHAR(10)  NOT NULL,
  verdict       VARCHAR(12)  NOT NULL,
  verdict_rank  INT          NOT NULL,
  judged_at     DATETIME(6)  NOT NULL,
  registered_at DATETIME(6)  NOT NULL,
  changed_at    DATETIME(6)  NOT NULL,
  version       INT          NOT NULL
);
CREATE UNIQUE INDEX certification_product_code ON certification_product (shop_id, code);
CREATE INDEX certification_product_holder ON certification_product (holder_brn);
CREATE INDEX certification_product_urgent ON certification_product (verdict_rank, id);

-- Its models, bar codes and certificate numbers, each kind in the order given.
CREATE TABLE certification_product_mark (
  product_id BINARY(16)   NOT NULL,
  kind       VARCHAR(8)   NOT NULL,
  place      INT          NOT NULL,
  given      VARCHAR(100) NOT NULL,
  compared   VARCHAR(100) NOT NULL,
  PRIMARY KEY (product_id, kind, place)
);
CREATE INDEX certification_product_mark_compared ON certification_product_mark (kind, compared);

-- Which products are on air on which day.
CREATE TABLE certification_broadcast (
  on_day     DATE       NOT NULL,
  product_id BINARY(16) NOT NULL,
  PRIMARY KEY (on_day, product_id)
);

-- Which law and which scheme a category needs; a version holds from its day on.
CREATE TABLE certification_rule_version (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  number     INT          NOT NULL,
  source     VARCHAR(300) NOT NULL,
  valid_from DATE         NOT NULL,
  made_by    VARCHAR(200) NOT NULL,
  made_at    DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX certification_rule_version_number ON certification_rule_version (number);

CREATE TABLE certification_rule (
  version_id BINARY(16)   NOT NULL,
  place      INT          NOT NULL,
  category   VARCHAR(100) NOT NULL,
  law        VARCHAR(12)  NOT NULL,
  scheme     VARCHAR(20)  NOT NULL,
  proofs     VARCHAR(300) NOT NULL,
  PRIMARY KEY (version_id, place)
);

-- When the next question to a source may leave, for all nodes together.
CREATE TABLE certification_pace (
  source  VARCHAR(12) NOT NULL PRIMARY KEY,
  next_at DATETIME(6) NOT NULL
);
