-- The last day by arithmetic of those that have one; what a source says of the state counts more.
ALTER TABLE certification_reading ADD COLUMN ends_on DATE;
CREATE INDEX certification_reading_end ON certification_reading (ends_on);

-- Of which ends the holder of which product has been told, and how many days before.
CREATE TABLE certification_end_notice (
  product_id BINARY(16)  NOT NULL,
  number     VARCHAR(40) NOT NULL,
  ends_on    DATE        NOT NULL,
  days       INT         NOT NULL,
  told_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (product_id, number, ends_on, days)
);
