-- Text compares by its bytes, as it does in H2: subjects, topics and keys are names, not prose.

CREATE TABLE platform_audit_entry (
  id BINARY(16) NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(120) NOT NULL,
  address VARCHAR(64),
  action VARCHAR(80) NOT NULL,
  subject_type VARCHAR(60) NOT NULL,
  subject_id VARCHAR(80) NOT NULL,
  revision INT,
  reason VARCHAR(500),
  details TEXT NOT NULL,
  mark BINARY(32) NOT NULL,
  CONSTRAINT platform_audit_entry_revision UNIQUE (subject_type, subject_id, revision)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX platform_audit_entry_at ON platform_audit_entry (at);

CREATE TABLE platform_audit_seal (
  number BIGINT NOT NULL PRIMARY KEY,
  entry_id BINARY(16) NOT NULL,
  previous_hash BINARY(32) NOT NULL,
  hash BINARY(32) NOT NULL,
  CONSTRAINT platform_audit_seal_entry UNIQUE (entry_id)
);

CREATE TABLE platform_audit_head (
  id INT NOT NULL PRIMARY KEY,
  sealed BIGINT NOT NULL,
  last_hash BINARY(32) NOT NULL,
  mark BINARY(32) NOT NULL
);

CREATE TABLE platform_idempotent_request (
  key_hash BINARY(32) NOT NULL PRIMARY KEY,
  request_hash BINARY(32) NOT NULL,
  status INT NOT NULL,
  body MEDIUMTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX platform_idempotent_request_created ON platform_idempotent_request (created_at);

CREATE TABLE platform_outbox (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  topic VARCHAR(60) NOT NULL,
  message_key VARCHAR(80) NOT NULL,
  payload MEDIUMTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  next_try_at DATETIME(6) NOT NULL,
  tries INT NOT NULL,
  locked_by BINARY(16),
  locked_until DATETIME(6),
  failed_at DATETIME(6),
  last_error VARCHAR(300)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX platform_outbox_key ON platform_outbox (topic, message_key, id);

CREATE TABLE platform_lease (
  name VARCHAR(80) NOT NULL PRIMARY KEY,
  holder BINARY(16) NOT NULL,
  held_until DATETIME(6) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE platform_personal_data (
  token BINARY(16) NOT NULL PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  lookup_hash BINARY(32),
  key_id VARCHAR(40) NOT NULL,
  wrapped_key VARBINARY(100),
  ciphertext MEDIUMBLOB,
  created_at DATETIME(6) NOT NULL,
  erased_at DATETIME(6)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX platform_personal_data_lookup ON platform_personal_data (kind, lookup_hash);
