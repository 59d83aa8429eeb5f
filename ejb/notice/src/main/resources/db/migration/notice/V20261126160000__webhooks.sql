-- Where a shop wants its news; at most one address a shop. Secrets lie in the vault.
CREATE TABLE notice_webhook (
  shop_id       BINARY(16)   NOT NULL PRIMARY KEY,
  address       VARCHAR(500) NOT NULL,
  secret        BINARY(16)   NOT NULL,
  former_secret BINARY(16),
  former_until  DATETIME(6),
  failures      INT          NOT NULL,
  failing_since DATETIME(6),
  paused_until  DATETIME(6),
  changed_at    DATETIME(6)  NOT NULL
);

-- Everything a shop was told or is still to be told, with what became of it.
CREATE TABLE notice_webhook_delivery (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  shop_id    BINARY(16)   NOT NULL,
  type       VARCHAR(60)  NOT NULL,
  subject    VARCHAR(100) NOT NULL,
  body       TEXT         NOT NULL,
  state      VARCHAR(10)  NOT NULL,
  tries      INT          NOT NULL,
  outcome    VARCHAR(20),
  created_at DATETIME(6)  NOT NULL,
  tried_at   DATETIME(6)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX notice_webhook_delivery_shop ON notice_webhook_delivery (shop_id, id);
CREATE INDEX notice_webhook_delivery_created ON notice_webhook_delivery (created_at);
