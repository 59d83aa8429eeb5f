-- A customer choosing a locker for one order. Whoever knows the token acts for that order; only its hash is kept.
CREATE TABLE delivery_checkout (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  token_hash  BINARY(32)   NOT NULL,
  shop_id     BINARY(16)   NOT NULL,
  order_no    VARCHAR(64)  NOT NULL,
  width_mm    INT          NOT NULL,
  depth_mm    INT          NOT NULL,
  height_mm   INT          NOT NULL,
  weight_g    INT          NOT NULL,
  address     BINARY(16),
  latitude    DOUBLE,
  longitude   DOUBLE,
  recipient   BINARY(16)   NOT NULL,
  return_url  VARCHAR(500) NOT NULL,
  language    VARCHAR(2)   NOT NULL,
  opened_at   DATETIME(6)  NOT NULL,
  expires_at  DATETIME(6)  NOT NULL,
  booking_id  BINARY(16),
  result      VARCHAR(10),
  finished_at DATETIME(6),
  version     INT          NOT NULL
);
CREATE UNIQUE INDEX delivery_checkout_token ON delivery_checkout (token_hash);
