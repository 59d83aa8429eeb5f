-- Where each file lies and by which key. Its name outside is made up; equal contents are one row.
CREATE TABLE platform_file (
  id BINARY(16) NOT NULL PRIMARY KEY,
  sha256 BINARY(32) NOT NULL,
  size BIGINT NOT NULL,
  store VARCHAR(20) NOT NULL,
  name VARCHAR(48) NOT NULL,
  key_id VARCHAR(40) NOT NULL,
  wrapped_key VARBINARY(100) NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  reference_count INT NOT NULL,
  promised_until DATETIME(6) NOT NULL,
  CONSTRAINT platform_file_sha256 UNIQUE (sha256),
  CONSTRAINT platform_file_name UNIQUE (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX platform_file_free ON platform_file (reference_count, promised_until);

CREATE TABLE platform_file_reference (
  file_id BINARY(16) NOT NULL,
  owner_type VARCHAR(60) NOT NULL,
  owner_id BINARY(16) NOT NULL,
  referred_at DATETIME(6) NOT NULL,
  PRIMARY KEY (file_id, owner_type, owner_id),
  CONSTRAINT platform_file_reference_file FOREIGN KEY (file_id) REFERENCES platform_file (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
