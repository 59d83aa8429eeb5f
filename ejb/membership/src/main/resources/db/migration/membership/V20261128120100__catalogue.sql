-- What a shop sells, as it described it last. Who sends an older description than this changes nothing.
CREATE TABLE membership_catalogue_item (
  shop_id           BINARY(16)   NOT NULL,
  code              VARCHAR(64)  NOT NULL,
  name              VARCHAR(200) NOT NULL,
  brand             VARCHAR(100) NOT NULL,
  category          VARCHAR(100) NOT NULL,
  price             BIGINT       NOT NULL,
  image_url         VARCHAR(500) NOT NULL,
  broadcast_channel VARCHAR(40),
  broadcast_from    DATETIME(6),
  broadcast_to      DATETIME(6),
  valid_from        DATE,
  valid_to          DATE,
  changed_at        DATETIME(6)  NOT NULL,
  received_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (shop_id, code)
);

-- The sizes of an item from the smallest, with what their chart says of them in millimetres.
CREATE TABLE membership_catalogue_size (
  shop_id  BINARY(16)  NOT NULL,
  code     VARCHAR(64) NOT NULL,
  place    INT         NOT NULL,
  size     VARCHAR(40) NOT NULL,
  chest    INT,
  waist    INT,
  hip      INT,
  shoulder INT,
  sleeve   INT,
  body     INT,
  foot     INT,
  PRIMARY KEY (shop_id, code, place)
);
