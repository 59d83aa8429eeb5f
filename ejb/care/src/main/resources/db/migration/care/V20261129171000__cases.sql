-- What somebody at the desk does for a member until it is done. The subject names no person; words are in the vault.
CREATE TABLE care_case (
  id              BINARY(16)   NOT NULL PRIMARY KEY,
  number          VARCHAR(16)  NOT NULL,
  member_id       BINARY(16)   NOT NULL,
  member_number   VARCHAR(16)  NOT NULL,
  type            VARCHAR(24)  NOT NULL,
  priority        VARCHAR(8)   NOT NULL,
  state           VARCHAR(16)  NOT NULL,
  topic           VARCHAR(16)  NOT NULL,
  subject         VARCHAR(200) NOT NULL,
  order_number    VARCHAR(64),
  product_code    VARCHAR(64),
  owner           VARCHAR(254),
  call_id         BINARY(16),
  opened_at       DATETIME(6)  NOT NULL,
  opened_by       VARCHAR(254) NOT NULL,
  first_answer_at DATETIME(6),
  last_answer_at  DATETIME(6),
  solved_at       DATETIME(6),
  solved_by       VARCHAR(254),
  closed_at       DATETIME(6),
  reopened        INT          NOT NULL,
  version         INT          NOT NULL,
  updated_at      DATETIME(6)  NOT NULL,
  -- of its targets that run, the one that ends first
  next_due_at     DATETIME(6)
);
CREATE UNIQUE INDEX care_case_number ON care_case (number);
CREATE INDEX care_case_member ON care_case (member_id, opened_at);
CREATE INDEX care_case_state ON care_case (state, solved_at);
CREATE INDEX care_case_owner ON care_case (owner, state);
CREATE INDEX care_case_opened ON care_case (opened_at);

-- Rows are added and never changed, but for words that are forgotten.
CREATE TABLE care_case_happening (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  case_id    BINARY(16)   NOT NULL,
  at         DATETIME(6)  NOT NULL,
  by_account VARCHAR(254) NOT NULL,
  kind       VARCHAR(16)  NOT NULL,
  words      BINARY(16),
  detail     VARCHAR(200)
);
CREATE INDEX care_case_happening_case ON care_case_happening (case_id, at);
CREATE INDEX care_case_happening_at ON care_case_happening (at, kind);

-- What is left is as of when the target began to run or to stand still; whoever wants to know it now counts up to due_at.
CREATE TABLE care_case_target (
  case_id         BINARY(16)  NOT NULL,
  kind            VARCHAR(16) NOT NULL,
  policy_version  INT         NOT NULL,
  allowed_seconds BIGINT      NOT NULL,
  left_seconds    BIGINT      NOT NULL,
  running         BOOLEAN     NOT NULL,
  due_at          DATETIME(6),
  met_at          DATETIME(6),
  missed          BOOLEAN     NOT NULL,
  PRIMARY KEY (case_id, kind)
);
CREATE INDEX care_case_target_due ON care_case_target (running, due_at);

CREATE TABLE care_case_looker (
  case_id BINARY(16)   NOT NULL,
  account VARCHAR(254) NOT NULL,
  seen_at DATETIME(6)  NOT NULL,
  writing BOOLEAN      NOT NULL,
  PRIMARY KEY (case_id, account)
);
CREATE INDEX care_case_looker_seen ON care_case_looker (seen_at);

CREATE TABLE care_sla_policy (
  version INT          NOT NULL PRIMARY KEY,
  made_at DATETIME(6)  NOT NULL,
  made_by VARCHAR(254) NOT NULL,
  zone    VARCHAR(40)  NOT NULL
);

-- Weekdays from 1, which is Monday; minutes of the day, of which the last is not in it any more.
CREATE TABLE care_sla_hours (
  version     INT NOT NULL,
  weekday     INT NOT NULL,
  from_minute INT NOT NULL,
  to_minute   INT NOT NULL,
  PRIMARY KEY (version, weekday, from_minute)
);

CREATE TABLE care_sla_target (
  version  INT         NOT NULL,
  priority VARCHAR(8)  NOT NULL,
  kind     VARCHAR(16) NOT NULL,
  minutes  INT         NOT NULL,
  PRIMARY KEY (version, priority, kind)
);

INSERT INTO care_sla_policy (version, made_at, made_by, zone) VALUES (1, '2026-11-29 00:00:00', 'system', 'Asia/Seoul');
INSERT INTO care_sla_hours (version, weekday, from_minute, to_minute) VALUES
  (1, 1, 540, 1080), (1, 2, 540, 1080), (1, 3, 540, 1080), (1, 4, 540, 1080), (1, 5, 540, 1080);
INSERT INTO care_sla_target (version, priority, kind, minutes) VALUES
  (1, 'URGENT', 'FIRST_ANSWER',  30), (1, 'URGENT', 'UPDATE',  120), (1, 'URGENT', 'SOLUTION',  540),
  (1, 'HIGH',   'FIRST_ANSWER',  60), (1, 'HIGH',   'UPDATE',  270), (1, 'HIGH',   'SOLUTION', 1080),
  (1, 'NORMAL', 'FIRST_ANSWER', 120), (1, 'NORMAL', 'UPDATE',  540), (1, 'NORMAL', 'SOLUTION', 1620),
  (1, 'LOW',    'FIRST_ANSWER', 540), (1, 'LOW',    'UPDATE', 1080), (1, 'LOW',    'SOLUTION', 2700);
