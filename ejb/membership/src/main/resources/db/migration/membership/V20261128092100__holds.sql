-- Benefits that are set aside for an order at its checkout, until they are used, released or their time is over.
CREATE TABLE membership_hold (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  shop_id      BINARY(16)  NOT NULL,
  order_number VARCHAR(64) NOT NULL,
  member_id    BINARY(16)  NOT NULL,
  points       BIGINT      NOT NULL,
  state        VARCHAR(10) NOT NULL,
  held_at      DATETIME(6) NOT NULL,
  held_until   DATETIME(6) NOT NULL,
  ended_at     DATETIME(6),
  live_order   VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN state IN ('HELD', 'USED') THEN order_number END)
);
CREATE UNIQUE INDEX membership_hold_order ON membership_hold (live_order, shop_id);
CREATE INDEX membership_hold_until ON membership_hold (state, held_until);
CREATE INDEX membership_hold_member ON membership_hold (member_id, state, held_until);

-- The share of each line of the order, so that lines can go back one by one.
CREATE TABLE membership_hold_line (
  hold_id  BINARY(16) NOT NULL,
  line     INT        NOT NULL,
  quantity INT        NOT NULL,
  returned INT        NOT NULL,
  points   BIGINT     NOT NULL,
  PRIMARY KEY (hold_id, line)
);

-- What went back, once for each event of the shop.
CREATE TABLE membership_hold_return (
  hold_id      BINARY(16)  NOT NULL,
  event_key    VARCHAR(64) NOT NULL,
  request_hash VARCHAR(64) NOT NULL,
  points       BIGINT      NOT NULL,
  returned_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (hold_id, event_key)
);
