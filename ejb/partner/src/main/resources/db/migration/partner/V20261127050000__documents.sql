-- Files that companies handed over. The content lies in the vault of files; of what was refused nothing is kept but this.
CREATE TABLE partner_document (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  company_id  BINARY(16)   NOT NULL,
  file_id     BINARY(16),
  name        VARCHAR(200) NOT NULL,
  media_type  VARCHAR(60)  NOT NULL,
  size        BIGINT       NOT NULL,
  pages       INT          NOT NULL,
  state       VARCHAR(12)  NOT NULL,
  refusal     VARCHAR(40)  NOT NULL,
  uploaded_at DATETIME(6)  NOT NULL,
  uploaded_by VARCHAR(100) NOT NULL
);
CREATE INDEX partner_document_company ON partner_document (company_id, uploaded_at);
