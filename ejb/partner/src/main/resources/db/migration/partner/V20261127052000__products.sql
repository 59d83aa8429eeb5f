-- Products of partner companies. Whether one is ready to air is worked out on read and kept nowhere.
CREATE TABLE partner_product (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  company_id BINARY(16)   NOT NULL,
  code       VARCHAR(16)  NOT NULL,
  item_code  VARCHAR(64)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  category   VARCHAR(100) NOT NULL,
  origin     VARCHAR(20)  NOT NULL,
  brand      VARCHAR(100) NOT NULL,
  maker      VARCHAR(200) NOT NULL,
  importer   VARCHAR(200) NOT NULL,
  width_cm   INT          NOT NULL,
  depth_cm   INT          NOT NULL,
  height_cm  INT          NOT NULL,
  weight_g   INT          NOT NULL,
  version    INT          NOT NULL,
  added_at   DATETIME(6)  NOT NULL,
  changed_at DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX partner_product_code ON partner_product (code);
CREATE UNIQUE INDEX partner_product_item ON partner_product (company_id, item_code);
CREATE INDEX partner_product_newest ON partner_product (company_id, id);

-- What a product has several of. A certificate number stands with the place of its model.
CREATE TABLE partner_product_value (
  product_id BINARY(16)   NOT NULL,
  kind       VARCHAR(10)  NOT NULL,
  model      INT          NOT NULL,
  place      INT          NOT NULL,
  text       VARCHAR(100) NOT NULL,
  PRIMARY KEY (product_id, kind, model, place)
);
CREATE INDEX partner_product_value_text ON partner_product_value (kind, text);
