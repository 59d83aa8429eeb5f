-- A promise to call a member back within a time. Whoever was not reached is promised another one, which follows the first:
-- so each is kept or missed by itself. What it is about, and what came of it, is in the vault.
CREATE TABLE care_call_back (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  member_id     BINARY(16)   NOT NULL,
  member_number VARCHAR(16)  NOT NULL,
  case_id       BINARY(16),
  call_id       BINARY(16),
  phone_of      BINARY(16),
  promised_at   DATETIME(6)  NOT NULL,
  promised_to   DATETIME(6)  NOT NULL,
  night         BOOLEAN      NOT NULL,
  state         VARCHAR(16)  NOT NULL,
  agent         VARCHAR(254),
  about         BINARY(16),
  tries         INT          NOT NULL,
  made_at       DATETIME(6)  NOT NULL,
  made_by       VARCHAR(254) NOT NULL,
  taken_at      DATETIME(6),
  tried_at      DATETIME(6),
  ringing_at    DATETIME(6),
  reminded_at   DATETIME(6),
  done_at       DATETIME(6),
  outcome       VARCHAR(16),
  said          BINARY(16),
  follows       BINARY(16),
  version       INT          NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
-- what is still to do: nothing is done before it has an end
CREATE INDEX care_call_back_open ON care_call_back (done_at, promised_at);
CREATE INDEX care_call_back_member ON care_call_back (member_id, promised_at);
CREATE INDEX care_call_back_case ON care_call_back (case_id);
CREATE INDEX care_call_back_promised ON care_call_back (promised_at);
