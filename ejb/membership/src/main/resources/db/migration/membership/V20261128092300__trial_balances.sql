-- Each night, and when somebody asks, the book is added up anew; what it says stays written. The nightly one ends the work of
-- its day.
CREATE TABLE membership_trial_balance (
  id             BINARY(16)  NOT NULL PRIMARY KEY,
  made_at        DATETIME(6) NOT NULL,
  made_on        DATE        NOT NULL,
  nightly        BOOLEAN     NOT NULL,
  lots           BIGINT      NOT NULL,
  journals       BIGINT      NOT NULL,
  wrong_lots     BIGINT      NOT NULL,
  wrong_journals BIGINT      NOT NULL,
  total          BIGINT      NOT NULL,
  owed           BIGINT      NOT NULL
);
CREATE INDEX membership_trial_balance_day ON membership_trial_balance (made_on, nightly);

CREATE TABLE membership_trial_account (
  report_id BINARY(16)  NOT NULL,
  account   VARCHAR(10) NOT NULL,
  amount    BIGINT      NOT NULL,
  PRIMARY KEY (report_id, account)
);

-- What members may still spend, by the month with which it ends.
CREATE TABLE membership_trial_liability (
  report_id   BINARY(16) NOT NULL,
  month_begin DATE       NOT NULL,
  available   BIGINT     NOT NULL,
  held        BIGINT     NOT NULL,
  pending     BIGINT     NOT NULL,
  PRIMARY KEY (report_id, month_begin)
);

-- The first hundred that do not balance.
CREATE TABLE membership_trial_fault (
  report_id BINARY(16)  NOT NULL,
  kind      VARCHAR(10) NOT NULL,
  thing_id  BINARY(16)  NOT NULL,
  PRIMARY KEY (report_id, kind, thing_id)
);

-- What somebody was told ends soon.
CREATE TABLE membership_expiry_notice (
  head_id    BINARY(16)  NOT NULL,
  expires_on DATE        NOT NULL,
  days       INT         NOT NULL,
  points     BIGINT      NOT NULL,
  told_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (head_id, expires_on, days)
);
