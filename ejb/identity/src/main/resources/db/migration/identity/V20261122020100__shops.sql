CREATE TABLE identity_shop (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    revision       INT          NOT NULL,
    name           VARCHAR(80)  NOT NULL,
    kind           VARCHAR(16)  NOT NULL,
    state          VARCHAR(16)  NOT NULL,
    signing_secret BINARY(16)   NOT NULL,
    created_at     DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX identity_shop_name ON identity_shop (name);

CREATE TABLE identity_shop_origin (
    shop_id BINARY(16)   NOT NULL,
    origin  VARCHAR(255) NOT NULL,
    PRIMARY KEY (shop_id, origin),
    CONSTRAINT identity_shop_origin_shop FOREIGN KEY (shop_id) REFERENCES identity_shop (id)
);

CREATE TABLE identity_api_key (
    id           BINARY(16)   NOT NULL PRIMARY KEY,
    revision     INT          NOT NULL,
    shop_id      BINARY(16)   NOT NULL,
    name         VARCHAR(80)  NOT NULL,
    public_part  VARCHAR(16)  NOT NULL,
    secret_hash  VARCHAR(64)  NOT NULL,
    scopes       VARCHAR(200) NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    expires_at   DATETIME(6),
    revoked_at   DATETIME(6),
    replaced_by  BINARY(16),
    last_used_at DATETIME(6),
    CONSTRAINT identity_api_key_shop FOREIGN KEY (shop_id) REFERENCES identity_shop (id)
);
CREATE UNIQUE INDEX identity_api_key_public_part ON identity_api_key (public_part);
CREATE INDEX identity_api_key_shop ON identity_api_key (shop_id);
