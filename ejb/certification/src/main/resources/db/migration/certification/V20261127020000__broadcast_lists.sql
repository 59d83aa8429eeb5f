-- When a shop has sent its list for a day last. The row is locked while the list is changed, so that of two lists the later
-- one stands whole.
CREATE TABLE certification_broadcast_list (
  shop_id BINARY(16)  NOT NULL,
  on_day  DATE        NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (shop_id, on_day)
);
