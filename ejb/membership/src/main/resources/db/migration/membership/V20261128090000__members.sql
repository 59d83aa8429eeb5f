-- One person. Who is merged into another has that one as head; whatever belongs to a member stays its own for ever.
CREATE TABLE membership_member (
  id              BINARY(16)  NOT NULL PRIMARY KEY,
  number          VARCHAR(12) NOT NULL,
  head_id         BINARY(16)  NOT NULL,
  state           VARCHAR(10) NOT NULL,
  joined_on       DATE        NOT NULL,
  grade           INT         NOT NULL,
  missed          INT         NOT NULL,
  first_bought_on DATE,
  added_at        DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX membership_member_number ON membership_member (number);
CREATE INDEX membership_member_joined ON membership_member (joined_on);
CREATE INDEX membership_member_head ON membership_member (head_id, id, grade);

-- As which a member is known to a channel; the person itself is in the vault.
CREATE TABLE membership_identity (
  id              BINARY(16)  NOT NULL PRIMARY KEY,
  member_id       BINARY(16)  NOT NULL,
  channel         VARCHAR(10) NOT NULL,
  customer_number VARCHAR(64) NOT NULL,
  person          BINARY(16),
  added_at        DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX membership_identity_customer ON membership_identity (channel, customer_number);
CREATE INDEX membership_identity_member ON membership_identity (member_id);
