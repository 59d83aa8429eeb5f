-- What customers have said on being written to or called. Rows are added and never changed.
CREATE TABLE membership_consent (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  member_id    BINARY(16)   NOT NULL,
  identity_id  BINARY(16)   NOT NULL,
  channel      VARCHAR(10)  NOT NULL,
  act          VARCHAR(10)  NOT NULL,
  text_version VARCHAR(40)  NOT NULL,
  source       VARCHAR(100) NOT NULL,
  occurred_at  DATETIME(6)  NOT NULL,
  received_at  DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX membership_consent_said ON membership_consent (identity_id, channel, occurred_at);
CREATE INDEX membership_consent_member ON membership_consent (member_id);
