-- An order of a shop, told event by event.
CREATE TABLE membership_order (
  id             BINARY(16)  NOT NULL PRIMARY KEY,
  shop_id        BINARY(16)  NOT NULL,
  number         VARCHAR(64) NOT NULL,
  member_id      BINARY(16)  NOT NULL,
  identity_id    BINARY(16)  NOT NULL,
  payment_method VARCHAR(40) NOT NULL,
  ordered_at     DATETIME(6),
  shipping       BIGINT      NOT NULL,
  discount       BIGINT      NOT NULL,
  points_used    BIGINT      NOT NULL,
  added_at       DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX membership_order_number ON membership_order (shop_id, number);
CREATE INDEX membership_order_member ON membership_order (member_id, ordered_at);

-- Rows are added and never changed. What was ordered stands in the first event of a line alone.
CREATE TABLE membership_order_event (
  id           BINARY(16)  NOT NULL PRIMARY KEY,
  order_id     BINARY(16)  NOT NULL,
  line         INT         NOT NULL,
  event_key    VARCHAR(64) NOT NULL,
  kind         VARCHAR(10) NOT NULL,
  occurred_at  DATETIME(6) NOT NULL,
  quantity     INT         NOT NULL,
  product_code VARCHAR(64),
  category     VARCHAR(100),
  brand        VARCHAR(100),
  size         VARCHAR(40),
  price        BIGINT,
  received_at  DATETIME(6) NOT NULL
);
CREATE UNIQUE INDEX membership_order_event_key ON membership_order_event (order_id, line, event_key);

-- What all events of a line say together. Amounts are of the pieces that are kept.
CREATE TABLE membership_order_line (
  order_id     BINARY(16)  NOT NULL,
  line         INT         NOT NULL,
  member_id    BINARY(16)  NOT NULL,
  kept         INT         NOT NULL,
  delivered_on DATE,
  purchases    INT         NOT NULL,
  goods        BIGINT      NOT NULL,
  discount     BIGINT      NOT NULL,
  points_used  BIGINT      NOT NULL,
  shipping     BIGINT      NOT NULL,
  PRIMARY KEY (order_id, line)
);
-- All that grades ask of a line, so that no other page is read for them.
CREATE INDEX membership_order_line_counts
  ON membership_order_line (member_id, delivered_on, purchases, goods, discount, points_used, shipping);
