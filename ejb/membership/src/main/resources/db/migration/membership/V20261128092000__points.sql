-- Whoever moves points of a member passes this row, so that two never move them at once.
CREATE TABLE membership_wallet (
  member_id BINARY(16) NOT NULL PRIMARY KEY
);

-- Points that were issued together. The balances are the sums of the postings; over all accounts they are zero.
CREATE TABLE membership_lot (
  id         BINARY(16)  NOT NULL PRIMARY KEY,
  member_id  BINARY(16)  NOT NULL,
  source     VARCHAR(10) NOT NULL,
  number     BIGINT      NOT NULL,
  expires_on DATE        NOT NULL,
  issued     BIGINT      NOT NULL,
  pending    BIGINT      NOT NULL,
  available  BIGINT      NOT NULL,
  held       BIGINT      NOT NULL,
  used       BIGINT      NOT NULL,
  expired    BIGINT      NOT NULL,
  cancelled  BIGINT      NOT NULL,
  reissued   BIGINT      NOT NULL,
  settled    BIGINT      NOT NULL
);
CREATE INDEX membership_lot_member ON membership_lot (member_id, available);
CREATE INDEX membership_lot_end ON membership_lot (expires_on, member_id, available);

-- One happening that moved points; its key lets it happen once. Rows are added and never changed.
CREATE TABLE membership_journal (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  journal_key  VARCHAR(160) NOT NULL,
  request_hash VARCHAR(64)  NOT NULL,
  kind         VARCHAR(10)  NOT NULL,
  shop_id      BINARY(16),
  order_number VARCHAR(64),
  line         INT,
  made_by      VARCHAR(120) NOT NULL,
  made_at      DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX membership_journal_key ON membership_journal (journal_key);
CREATE INDEX membership_journal_order ON membership_journal (order_number, shop_id);

-- Zero in sum for every journal and lot. Rows are added and never changed.
CREATE TABLE membership_posting (
  journal_id BINARY(16)  NOT NULL,
  lot_id     BINARY(16)  NOT NULL,
  account    VARCHAR(10) NOT NULL,
  amount     BIGINT      NOT NULL,
  PRIMARY KEY (journal_id, lot_id, account)
);
CREATE INDEX membership_posting_lot ON membership_posting (lot_id, account, amount);

-- From which lots points were set aside, in the order in which they were taken.
CREATE TABLE membership_hold_part (
  hold_id    BINARY(16) NOT NULL,
  seq        INT        NOT NULL,
  lot_id     BINARY(16) NOT NULL,
  amount     BIGINT     NOT NULL,
  given_back BIGINT     NOT NULL,
  PRIMARY KEY (hold_id, seq)
);

-- What holds for points, from a day on.
CREATE TABLE membership_point_policy (
  valid_from    DATE         NOT NULL PRIMARY KEY,
  expiry_months INT          NOT NULL,
  owed          BOOLEAN      NOT NULL,
  source        VARCHAR(500) NOT NULL
);
INSERT INTO membership_point_policy (valid_from, expiry_months, owed, source) VALUES
  ('2026-01-01', 60, TRUE, 'Five years, the limitation of claims in commerce: the Fair Trade Commission criticised shorter ones in December 2024');
