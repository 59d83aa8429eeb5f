CREATE TABLE identity_account (
    id                BINARY(16)   NOT NULL PRIMARY KEY,
    revision          INT          NOT NULL,
    email             VARCHAR(254) NOT NULL,
    name              VARCHAR(80)  NOT NULL,
    language          VARCHAR(8)   NOT NULL,
    state             VARCHAR(16)  NOT NULL,
    password_hash     VARCHAR(255),
    password_set_at   DATETIME(6),
    totp_secret       BINARY(16),
    totp_pending      BINARY(16),
    totp_last_step    BIGINT       NOT NULL,
    session_stamp     BIGINT       NOT NULL,
    provider_subject  VARCHAR(255),
    created_at        DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX identity_account_email ON identity_account (email);
CREATE UNIQUE INDEX identity_account_provider ON identity_account (provider_subject);

CREATE TABLE identity_account_role (
    account_id BINARY(16)  NOT NULL,
    role       VARCHAR(32) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT identity_account_role_account FOREIGN KEY (account_id) REFERENCES identity_account (id)
);
CREATE INDEX identity_account_role_role ON identity_account_role (role);

CREATE TABLE identity_recovery_code (
    id         BINARY(16) NOT NULL PRIMARY KEY,
    account_id BINARY(16) NOT NULL,
    code_hash  VARCHAR(64) NOT NULL,
    used_at    DATETIME(6),
    CONSTRAINT identity_recovery_code_account FOREIGN KEY (account_id) REFERENCES identity_account (id)
);
CREATE UNIQUE INDEX identity_recovery_code_code ON identity_recovery_code (account_id, code_hash);

-- Tries are counted for every e-mail that somebody types, known or not, so that both get the same answers.
CREATE TABLE identity_try_count (
    subject      VARCHAR(64) NOT NULL PRIMARY KEY,
    failures     INT         NOT NULL,
    locked_until DATETIME(6),
    changed_at   DATETIME(6) NOT NULL
);
CREATE INDEX identity_try_count_changed ON identity_try_count (changed_at);

CREATE TABLE identity_one_time_link (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    account_id BINARY(16)  NOT NULL,
    purpose    VARCHAR(16) NOT NULL,
    token_hash VARCHAR(64) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6),
    CONSTRAINT identity_one_time_link_account FOREIGN KEY (account_id) REFERENCES identity_account (id)
);
CREATE UNIQUE INDEX identity_one_time_link_token ON identity_one_time_link (token_hash);
CREATE INDEX identity_one_time_link_account ON identity_one_time_link (account_id, purpose);

CREATE TABLE identity_past_log_in (
    id         BINARY(16)  NOT NULL PRIMARY KEY,
    account_id BINARY(16)  NOT NULL,
    at         DATETIME(6) NOT NULL,
    address    VARCHAR(64),
    way        VARCHAR(32) NOT NULL,
    CONSTRAINT identity_past_log_in_account FOREIGN KEY (account_id) REFERENCES identity_account (id)
);
CREATE INDEX identity_past_log_in_account_at ON identity_past_log_in (account_id, at);
CREATE INDEX identity_past_log_in_at ON identity_past_log_in (at);
