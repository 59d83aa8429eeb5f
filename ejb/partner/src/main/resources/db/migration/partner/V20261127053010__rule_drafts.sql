-- The next version of the table of papers while somebody of our staff works on it; its lines lie beside those of the
-- versions, under this id, which becomes the version's when it is put into force.
CREATE TABLE partner_rule_draft (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  author     VARCHAR(100) NOT NULL,
  based_on   INT          NOT NULL,
  changed_at DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX partner_rule_draft_author ON partner_rule_draft (author);
