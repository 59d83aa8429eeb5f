-- Of which ends companies were told, and how many days before.
CREATE TABLE partner_expiry_notice (
  decision_id BINARY(16)  NOT NULL,
  days        INT         NOT NULL,
  told_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (decision_id, days)
);
CREATE INDEX partner_decision_end ON partner_decision (kind, ends_on);
