-- What was told of an order as a whole, by the event that told it. Rows are added; of those that were placed, the first counts.
CREATE TABLE membership_order_terms (
  order_id       BINARY(16)  NOT NULL,
  event_key      VARCHAR(64) NOT NULL,
  placed         BOOLEAN     NOT NULL,
  occurred_at    DATETIME(6) NOT NULL,
  payment_method VARCHAR(40) NOT NULL,
  shipping       BIGINT      NOT NULL,
  discount       BIGINT      NOT NULL,
  points_used    BIGINT      NOT NULL,
  PRIMARY KEY (order_id, event_key)
);
INSERT INTO membership_order_terms (order_id, event_key, placed, occurred_at, payment_method, shipping, discount, points_used)
  SELECT o.id, e.event_key, TRUE, o.ordered_at, o.payment_method, o.shipping, o.discount, o.points_used
  FROM membership_order o
  JOIN (SELECT order_id, occurred_at, MIN(event_key) AS event_key FROM membership_order_event GROUP BY order_id, occurred_at) e
    ON e.order_id = o.id AND e.occurred_at = o.ordered_at;
