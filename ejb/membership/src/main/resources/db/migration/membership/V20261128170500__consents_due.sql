-- Consents that lapse within a month unless they are confirmed, of which shops were told. A new word on them takes them away.
CREATE INDEX membership_consent_time ON membership_consent (occurred_at, id);
CREATE TABLE membership_consent_due (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  member_id  BINARY(16)  NOT NULL,
  channel    VARCHAR(10) NOT NULL,
  confirm_by DATE        NOT NULL,
  told_at    DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX membership_consent_due_of ON membership_consent_due (member_id, channel, confirm_by);
CREATE INDEX membership_consent_due_day ON membership_consent_due (confirm_by, id);
