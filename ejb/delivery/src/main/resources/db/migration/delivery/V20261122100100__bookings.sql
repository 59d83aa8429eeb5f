-- The three generated keys are the last guard: one live booking per door and per order, one live hold per checkout.
CREATE TABLE delivery_booking (
  id               BINARY(16)  NOT NULL PRIMARY KEY,
  shop_id          BINARY(16)  NOT NULL,
  order_no         VARCHAR(64) NOT NULL,
  site_id          BINARY(16)  NOT NULL,
  compartment_id   BINARY(16)  NOT NULL,
  checkout_id      BINARY(16),
  state            VARCHAR(10) NOT NULL,
  width_mm         INT         NOT NULL,
  depth_mm         INT         NOT NULL,
  height_mm        INT         NOT NULL,
  weight_g         INT         NOT NULL,
  smallest_fitting VARCHAR(10) NOT NULL,
  recipient        BINARY(16)  NOT NULL,
  held_at          DATETIME(6) NOT NULL,
  held_until       DATETIME(6) NOT NULL,
  renewed          BOOLEAN     NOT NULL,
  confirmed_at     DATETIME(6),
  ended_at         DATETIME(6),
  version          INT         NOT NULL,
  live_compartment BINARY(16)  GENERATED ALWAYS AS (CASE WHEN state IN ('HELD', 'CONFIRMED') THEN compartment_id END),
  live_order       VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN state IN ('HELD', 'CONFIRMED') THEN order_no END),
  live_checkout    BINARY(16)  GENERATED ALWAYS AS (CASE WHEN state = 'HELD' THEN checkout_id END)
);
CREATE UNIQUE INDEX delivery_booking_live_door ON delivery_booking (live_compartment);
CREATE UNIQUE INDEX delivery_booking_live_order ON delivery_booking (live_order, shop_id);
CREATE UNIQUE INDEX delivery_booking_live_checkout ON delivery_booking (live_checkout);
CREATE INDEX delivery_booking_by_order ON delivery_booking (order_no, held_at);
CREATE INDEX delivery_booking_by_door ON delivery_booking (compartment_id, held_at);
CREATE INDEX delivery_booking_run_out ON delivery_booking (state, held_until);
