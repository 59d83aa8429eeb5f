-- Words that reviewers write again and again about one kind of paper.
CREATE TABLE partner_snippet (
  id      BINARY(16)   NOT NULL PRIMARY KEY,
  paper   VARCHAR(100) NOT NULL,
  words   VARCHAR(500) NOT NULL,
  kept_at DATETIME(6)  NOT NULL,
  kept_by VARCHAR(100) NOT NULL
);
CREATE INDEX partner_snippet_paper ON partner_snippet (paper);
