-- The source's own word for a certificate's state, as it is compared: found again when staff decide what it means.
ALTER TABLE certification_reading ADD COLUMN told VARCHAR(100);
UPDATE certification_reading SET told = SUBSTRING(REPLACE(SUBSTRING(facts, LOCATE('"state":"', facts) + 9,
  LOCATE('","division":"', facts) - LOCATE('"state":"', facts) - 9), ' ', ''), 1, 100) WHERE said = 'FOUND';
CREATE INDEX certification_reading_told ON certification_reading (state, told);

-- What a word that is not in the sources' specifications means. Rows are only added; the last one of a word counts.
CREATE TABLE certification_state_word (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  origin     VARCHAR(10)  NOT NULL,
  word       VARCHAR(100) NOT NULL,
  position   INT          NOT NULL,
  state      VARCHAR(12)  NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  decided_at DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX certification_state_word_position ON certification_state_word (origin, word, position);
