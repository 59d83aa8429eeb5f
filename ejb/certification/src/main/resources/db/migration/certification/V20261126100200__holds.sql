-- Sales holds: at most one open for a product. live is the product while the hold is open, so that its key refuses a second.
CREATE TABLE certification_hold (
  id           BINARY(16)   NOT NULL PRIMARY KEY,
  product_id   BINARY(16)   NOT NULL,
  verdict      VARCHAR(12)  NOT NULL,
  number       VARCHAR(40)  NOT NULL,
  opened_at    DATETIME(6)  NOT NULL,
  asked_by     VARCHAR(200),
  asked_reason VARCHAR(500),
  asked_at     DATETIME(6),
  released_by  VARCHAR(200),
  released_at  DATETIME(6),
  revision     INT          NOT NULL,
  live         BINARY(16) GENERATED ALWAYS AS (CASE WHEN released_at IS NULL THEN product_id END)
);
CREATE UNIQUE INDEX certification_hold_live ON certification_hold (live);
CREATE INDEX certification_hold_product ON certification_hold (product_id, opened_at);
