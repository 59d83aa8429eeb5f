-- Questions and answers about a company or product, and our own notes, which the company never sees.
CREATE TABLE partner_message (
  id         BINARY(16)    NOT NULL PRIMARY KEY,
  company_id BINARY(16)    NOT NULL,
  subject    VARCHAR(10)   NOT NULL,
  subject_id BINARY(16)    NOT NULL,
  internal   BOOLEAN       NOT NULL,
  staff      BOOLEAN       NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  written_at DATETIME(6)   NOT NULL,
  written_by VARCHAR(100)  NOT NULL
);
CREATE INDEX partner_message_subject ON partner_message (subject_id, written_at);

CREATE TABLE partner_message_file (
  message_id  BINARY(16) NOT NULL,
  place       INT        NOT NULL,
  document_id BINARY(16) NOT NULL,
  PRIMARY KEY (message_id, place)
);
