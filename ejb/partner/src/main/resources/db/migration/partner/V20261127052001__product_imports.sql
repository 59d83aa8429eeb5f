-- Spreadsheets of products. The rows are kept as they were read until they are taken, so that an import which breaks off
-- goes on where it stopped; the file itself is not kept.
CREATE TABLE partner_product_import (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  company_id  BINARY(16)   NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  state       VARCHAR(10)  NOT NULL,
  made_by     VARCHAR(100) NOT NULL,
  made_at     DATETIME(6)  NOT NULL,
  started_at  DATETIME(6),
  finished_at DATETIME(6)
);
CREATE INDEX partner_product_import_company ON partner_product_import (company_id, made_at);
CREATE INDEX partner_product_import_state ON partner_product_import (state, started_at);

CREATE TABLE partner_product_import_row (
  import_id  BINARY(16) NOT NULL,
  sheet_row INT        NOT NULL,
  state      VARCHAR(10) NOT NULL,
  item_code  VARCHAR(64) NOT NULL,
  content    TEXT       NOT NULL,
  PRIMARY KEY (import_id, sheet_row)
);
CREATE INDEX partner_product_import_row_state ON partner_product_import_row (import_id, state, sheet_row);

-- What is wrong, in the order in which it was found.
CREATE TABLE partner_product_import_fault (
  import_id  BINARY(16)   NOT NULL,
  place      INT          NOT NULL,
  sheet_row INT          NOT NULL,
  sheet_column VARCHAR(3) NOT NULL,
  item_code  VARCHAR(64)  NOT NULL,
  code       VARCHAR(40)  NOT NULL,
  arguments  VARCHAR(300) NOT NULL,
  PRIMARY KEY (import_id, place)
);
