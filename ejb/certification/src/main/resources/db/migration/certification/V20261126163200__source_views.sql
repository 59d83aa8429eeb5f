-- How each node sees each source at present; a node that is silent for a while counts no more.
CREATE TABLE certification_source_view (
  node     VARCHAR(60) NOT NULL,
  source   VARCHAR(12) NOT NULL,
  breaker  VARCHAR(9)  NOT NULL,
  half_ms  INT         NOT NULL,
  most_ms  INT         NOT NULL,
  answers  INT         NOT NULL,
  seen_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (node, source)
);

-- When each source last answered, failed and how often: found without reading the questions themselves.
CREATE INDEX certification_asking_outcome ON certification_asking (source, outcome, asked_at);
ALTER TABLE certification_asking DROP INDEX certification_asking_source;
