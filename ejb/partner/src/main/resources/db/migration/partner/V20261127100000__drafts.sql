-- What somebody typed into a step of an application and has not kept yet. The words are in the vault.
CREATE TABLE partner_draft (
  account_id BINARY(16)  NOT NULL,
  step       VARCHAR(20) NOT NULL,
  token      BINARY(16)  NOT NULL,
  typed_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, step)
);
