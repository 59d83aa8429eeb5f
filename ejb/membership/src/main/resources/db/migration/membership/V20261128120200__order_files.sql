-- Files of order events: what was found when one was tried, and how far it is taken. The file itself is in the vault of files.
CREATE TABLE membership_order_file (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  shop_id      BINARY(16)   NOT NULL,
  name         VARCHAR(200) NOT NULL,
  content      BINARY(16),
  state        VARCHAR(10)  NOT NULL,
  sheet_rows   INT          NOT NULL,
  known_rows   INT          NOT NULL,
  orders       INT          NOT NULL,
  taken_orders INT          NOT NULL,
  new_orders   INT          NOT NULL,
  tried_by     VARCHAR(120) NOT NULL,
  tried_at     DATETIME(6)  NOT NULL,
  ended_at     DATETIME(6)
);
CREATE INDEX membership_order_file_state ON membership_order_file (state);
CREATE INDEX membership_order_file_tried ON membership_order_file (tried_at);

CREATE TABLE membership_order_file_fault (
  file_id   BINARY(16)   NOT NULL,
  place     INT          NOT NULL,
  sheet_row INT          NOT NULL,
  col       VARCHAR(3)   NOT NULL,
  heading   VARCHAR(40)  NOT NULL,
  code      VARCHAR(40)  NOT NULL,
  arguments VARCHAR(600) NOT NULL,
  PRIMARY KEY (file_id, place)
);
