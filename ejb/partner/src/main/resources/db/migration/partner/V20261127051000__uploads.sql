-- Files on their way: how much of each has come, and the pieces in the vault of files. Joined, the pieces become a document of the same id.
CREATE TABLE partner_upload (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  company_id BINARY(16)   NOT NULL,
  name       VARCHAR(200) NOT NULL,
  size       BIGINT       NOT NULL,
  received   BIGINT       NOT NULL,
  pieces     INT          NOT NULL,
  begun_by   VARCHAR(100) NOT NULL,
  ends_at    DATETIME(6)  NOT NULL
);
CREATE INDEX partner_upload_company ON partner_upload (company_id);
CREATE INDEX partner_upload_end ON partner_upload (ends_at);

CREATE TABLE partner_upload_piece (
  upload_id BINARY(16) NOT NULL,
  place     INT        NOT NULL,
  file_id   BINARY(16) NOT NULL,
  PRIMARY KEY (upload_id, place)
);

-- When a document is looked at next and how often that was tried, what a refusal names, and since when it belongs to a paper.
ALTER TABLE partner_document ADD COLUMN check_at DATETIME(6);
ALTER TABLE partner_document ADD COLUMN checks INT NOT NULL DEFAULT 0;
ALTER TABLE partner_document ADD COLUMN refusal_names VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE partner_document ADD COLUMN handed_in_at DATETIME(6);
CREATE INDEX partner_document_check ON partner_document (state, check_at);
