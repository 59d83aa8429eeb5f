-- What systems outside were last told of a product: not how it stands, which is worked out on read, but what was said.
-- Without a row nobody was told anything, which is what is told of a product that is not ready.
CREATE TABLE partner_readiness_told (
  product_id BINARY(16) NOT NULL PRIMARY KEY,
  -- empty while nobody has looked yet at a product that is older than this table: then it is noted, and told to nobody
  ready      BOOLEAN,
  told_at    DATETIME(6)
);
INSERT INTO partner_readiness_told (product_id) SELECT id FROM partner_product;
