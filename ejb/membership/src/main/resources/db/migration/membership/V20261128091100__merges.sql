-- That two members are one person. Those that are not undone tell who belongs together; nothing else does.
CREATE TABLE membership_merge (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  one_id        BINARY(16)   NOT NULL,
  other_id      BINARY(16)   NOT NULL,
  evidence      INT          NOT NULL,
  automatic     BOOLEAN      NOT NULL,
  merged_at     DATETIME(6)  NOT NULL,
  merged_by     VARCHAR(120) NOT NULL,
  reason        VARCHAR(500),
  undone_at     DATETIME(6),
  undone_by     VARCHAR(120),
  undone_reason VARCHAR(500)
);
CREATE INDEX membership_merge_one ON membership_merge (one_id);
CREATE INDEX membership_merge_other ON membership_merge (other_id);

-- Two members who may be one person, each pair once, and what was decided. Evidence weighs more the greater its number is.
CREATE TABLE membership_candidate (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  one_id     BINARY(16)  NOT NULL,
  other_id   BINARY(16)  NOT NULL,
  evidence   INT         NOT NULL,
  state      VARCHAR(10) NOT NULL,
  found_at   DATETIME(6) NOT NULL,
  decided_at DATETIME(6),
  decided_by VARCHAR(120),
  reason     VARCHAR(500)
);
CREATE UNIQUE INDEX membership_candidate_pair ON membership_candidate (one_id, other_id);
CREATE INDEX membership_candidate_other ON membership_candidate (other_id);
CREATE INDEX membership_candidate_list ON membership_candidate (state, evidence DESC, id);
