-- A call, chat or mail of a customer, told event by event, and what all its events say together.
CREATE TABLE membership_contact (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  shop_id      BINARY(16)  NOT NULL,
  number       VARCHAR(64) NOT NULL,
  member_id    BINARY(16)  NOT NULL,
  identity_id  BINARY(16)  NOT NULL,
  medium       VARCHAR(10),
  matter       VARCHAR(10),
  topic        VARCHAR(20),
  order_number VARCHAR(64),
  product_code VARCHAR(64),
  opened_at    DATETIME(6),
  last_at      DATETIME(6) NOT NULL,
  state        VARCHAR(10) NOT NULL,
  outcome      VARCHAR(20),
  due_at       DATETIME(6),
  transfers    INT         NOT NULL,
  reopened     INT         NOT NULL,
  added_at     DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX membership_contact_number ON membership_contact (shop_id, number);
CREATE INDEX membership_contact_member ON membership_contact (member_id, last_at);
CREATE INDEX membership_contact_unfinished ON membership_contact (member_id, state, opened_at);
CREATE INDEX membership_contact_last ON membership_contact (last_at);

-- Rows are added and never changed. What was said is in the vault; its keyed digest tells whether it is said again.
CREATE TABLE membership_contact_event (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  contact_id   BINARY(16)  NOT NULL,
  event_key    VARCHAR(64) NOT NULL,
  kind         VARCHAR(20) NOT NULL,
  occurred_at  DATETIME(6) NOT NULL,
  medium       VARCHAR(10),
  matter       VARCHAR(10),
  topic        VARCHAR(20),
  order_number VARCHAR(64),
  product_code VARCHAR(64),
  outcome      VARCHAR(20),
  due_at       DATETIME(6),
  agent        VARCHAR(64) NOT NULL,
  said         BINARY(16),
  said_digest  BINARY(32),
  received_at  DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX membership_contact_event_key ON membership_contact_event (contact_id, event_key);
