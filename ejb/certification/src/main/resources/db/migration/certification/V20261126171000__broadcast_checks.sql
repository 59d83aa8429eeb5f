-- One check of all products of a day's broadcast list. live is the day while it runs, so that its key refuses a second.
CREATE TABLE certification_broadcast_run (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  on_day     DATE         NOT NULL,
  products   INT          NOT NULL,
  started_by VARCHAR(200) NOT NULL,
  started_at DATETIME(6)  NOT NULL,
  stopped_by VARCHAR(200),
  ended_at   DATETIME(6),
  live       DATE GENERATED ALWAYS AS (CASE WHEN ended_at IS NULL THEN on_day END)
);
CREATE UNIQUE INDEX certification_broadcast_run_live ON certification_broadcast_run (live);
CREATE INDEX certification_broadcast_run_day ON certification_broadcast_run (on_day, started_at);

-- Its products in the order of their codes: how each stood before, and what the check found.
CREATE TABLE certification_broadcast_item (
  run_id         BINARY(16)  NOT NULL,
  place          INT         NOT NULL,
  product_id     BINARY(16)  NOT NULL,
  state          VARCHAR(7)  NOT NULL,
  before_verdict VARCHAR(12) NOT NULL,
  before_rank    INT         NOT NULL,
  verdict        VARCHAR(12),
  verdict_rank   INT,
  reasons        TEXT,
  silent         VARCHAR(100),
  checked_at     DATETIME(6),
  PRIMARY KEY (run_id, place)
);

-- What a running check has asked and waits for; due_before is when the watch would have asked by itself.
CREATE TABLE certification_broadcast_question (
  run_id     BINARY(16)  NOT NULL,
  place      INT         NOT NULL,
  reading_id BINARY(16)  NOT NULL,
  source     VARCHAR(12) NOT NULL,
  due_before DATETIME(6) NOT NULL,
  settled    BOOLEAN     NOT NULL,
  silent     BOOLEAN     NOT NULL,
  PRIMARY KEY (run_id, place, reading_id)
);
