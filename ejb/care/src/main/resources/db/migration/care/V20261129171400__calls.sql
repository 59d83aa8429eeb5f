-- Who calls: the number is in the vault, for three years as what is said in contacts.
CREATE TABLE care_call (
  id            BINARY(16)  NOT NULL PRIMARY KEY,
  system_id     BINARY(16)  NOT NULL,
  number        VARCHAR(64) NOT NULL,
  caller        BINARY(16)  NOT NULL,
  queue         VARCHAR(40) NOT NULL,
  state         VARCHAR(16) NOT NULL,
  member_id     BINARY(16),
  member_number VARCHAR(12),
  candidates    INT         NOT NULL,
  wanted_agent  VARCHAR(254),
  last_agent    VARCHAR(254),
  agent         VARCHAR(254),
  arm           VARCHAR(8)  NOT NULL,
  arrived_at    DATETIME(6) NOT NULL,
  offered_at    DATETIME(6),
  answered_at   DATETIME(6),
  ended_at      DATETIME(6),
  wrapped_at    DATETIME(6),
  topic         VARCHAR(16),
  resolved      BOOLEAN,
  note          BINARY(16),
  version       INT         NOT NULL
);
CREATE UNIQUE INDEX care_call_number ON care_call (system_id, number);
CREATE INDEX care_call_member ON care_call (member_id, arrived_at);
CREATE INDEX care_call_state ON care_call (state, arrived_at);
CREATE INDEX care_call_agent ON care_call (agent, wrapped_at);
CREATE INDEX care_call_arrived ON care_call (arrived_at);
CREATE INDEX care_call_answered ON care_call (agent, arrived_at);

-- Each time a call was offered to an agent, and what came of it.
CREATE TABLE care_call_offer (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  call_id    BINARY(16)   NOT NULL,
  agent      VARCHAR(254) NOT NULL,
  offered_at DATETIME(6)  NOT NULL,
  ended_at   DATETIME(6),
  outcome    VARCHAR(16)
);
CREATE INDEX care_call_offer_call ON care_call_offer (call_id);
CREATE INDEX care_call_offer_agent ON care_call_offer (agent, offered_at);

-- An agent is known from the first time at the desk on. Without a queue of their own they serve all.
CREATE TABLE care_agent (
  account    VARCHAR(254) NOT NULL PRIMARY KEY,
  name       VARCHAR(80)  NOT NULL,
  state      VARCHAR(16)  NOT NULL,
  since      DATETIME(6)  NOT NULL,
  seen_at    DATETIME(6)  NOT NULL,
  idle_since DATETIME(6)  NOT NULL,
  capacity   INT          NOT NULL,
  version    INT          NOT NULL
);
CREATE TABLE care_agent_skill (
  account VARCHAR(254) NOT NULL,
  kind    VARCHAR(10)  NOT NULL,
  code    VARCHAR(40)  NOT NULL,
  PRIMARY KEY (account, kind, code)
);

CREATE TABLE care_queue (
  code         VARCHAR(40) NOT NULL PRIMARY KEY,
  name_ko      VARCHAR(80) NOT NULL,
  name_en      VARCHAR(80) NOT NULL,
  priority     INT         NOT NULL,
  grade_from   INT         NOT NULL,
  skill        VARCHAR(40),
  language     VARCHAR(2),
  ring_seconds INT         NOT NULL,
  ended_at     DATETIME(6),
  version      INT         NOT NULL
);
INSERT INTO care_queue (code, name_ko, name_en, priority, grade_from, skill, language, ring_seconds, ended_at, version) VALUES
  ('vip', 'VIP 상담', 'VIP desk', 10, 3, NULL, NULL, 20, NULL, 1),
  ('general', '일반 상담', 'General desk', 1, 0, NULL, NULL, 30, NULL, 1);
