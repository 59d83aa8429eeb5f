-- A pickup site. It keeps its id for ever; its keys (source, district, name) may change and are all remembered.
CREATE TABLE delivery_site (
  id             BINARY(16)   NOT NULL PRIMARY KEY,
  source         VARCHAR(20)  NOT NULL,
  district       VARCHAR(60)  NOT NULL,
  name           VARCHAR(200) NOT NULL,
  province       VARCHAR(60)  NOT NULL,
  road_address   VARCHAR(300),
  lot_address    VARCHAR(300),
  latitude       DOUBLE       NOT NULL,
  longitude      DOUBLE       NOT NULL,
  hours          VARCHAR(60),
  free_use_minutes INT,
  fee            VARCHAR(100),
  phone          VARCHAR(40),
  institution    VARCHAR(100),
  reference_date DATE,
  doors_assumed  BOOLEAN      NOT NULL,
  closed_at      DATETIME(6),
  closed_reason  VARCHAR(300),
  changed_at     DATETIME(6)  NOT NULL,
  version        INT          NOT NULL
);
CREATE INDEX delivery_site_by_change ON delivery_site (changed_at);

-- Every key a site is or was known by.
CREATE TABLE delivery_site_key (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  site_id       BINARY(16)   NOT NULL,
  source        VARCHAR(20)  NOT NULL,
  district      VARCHAR(60)  NOT NULL,
  name          VARCHAR(200) NOT NULL,
  CONSTRAINT delivery_site_key_site FOREIGN KEY (site_id) REFERENCES delivery_site (id)
);
CREATE UNIQUE INDEX delivery_site_key_unique ON delivery_site_key (source, district, name);
CREATE INDEX delivery_site_key_by_site ON delivery_site_key (site_id);

-- One door. occupant and held_until say who has it now; every change raises version, and no change happens without it.
CREATE TABLE delivery_compartment (
  id                  BINARY(16)  NOT NULL PRIMARY KEY,
  site_id             BINARY(16)  NOT NULL,
  number              VARCHAR(20) NOT NULL,
  size                VARCHAR(10) NOT NULL,
  ordinal             INT         NOT NULL,
  width_mm            INT         NOT NULL,
  depth_mm            INT         NOT NULL,
  height_mm           INT         NOT NULL,
  max_weight_g        INT,
  floor_height_mm     INT,
  out_of_order_at     DATETIME(6),
  out_of_order_reason VARCHAR(300),
  site_closed         BOOLEAN     NOT NULL,
  retired             BOOLEAN     NOT NULL,
  occupant            BINARY(16),
  held_until          DATETIME(6),
  changed_at          DATETIME(6) NOT NULL,
  version             INT         NOT NULL,
  CONSTRAINT delivery_compartment_site FOREIGN KEY (site_id) REFERENCES delivery_site (id)
);
CREATE UNIQUE INDEX delivery_compartment_number ON delivery_compartment (site_id, number);
CREATE INDEX delivery_compartment_by_change ON delivery_compartment (changed_at);
