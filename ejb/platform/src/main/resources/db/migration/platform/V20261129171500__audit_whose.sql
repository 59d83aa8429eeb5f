-- Whose data an entry of the trail is about, found without reading the details of all. Written with the entry; the seals
-- cover the entry, not this way to it.
CREATE TABLE platform_audit_whose (
  whose    VARCHAR(40)  NOT NULL,
  at       DATETIME(6)  NOT NULL,
  entry_id BINARY(16)   NOT NULL,
  actor    VARCHAR(120) NOT NULL,
  action   VARCHAR(80)  NOT NULL,
  PRIMARY KEY (whose, at, entry_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX platform_audit_whose_at ON platform_audit_whose (at);

-- What one person did, however long the trail is.
CREATE INDEX platform_audit_entry_actor ON platform_audit_entry (actor, at);
