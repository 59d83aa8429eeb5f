-- Members who do nothing: told in advance, and from that day on sent no advertising until they come back.
CREATE TABLE membership_dormancy (
  member_id    BINARY(16)  NOT NULL PRIMARY KEY,
  announced_on DATE        NOT NULL,
  due_on       DATE        NOT NULL,
  since        DATE
);
CREATE INDEX membership_dormancy_due ON membership_dormancy (due_on, member_id);
