-- All numbers for which a product is held: what two people release is these, and no other.
CREATE TABLE certification_hold_number (
  hold_id BINARY(16)  NOT NULL,
  number  VARCHAR(100) NOT NULL,
  PRIMARY KEY (hold_id, number)
);
INSERT INTO certification_hold_number (hold_id, number) SELECT id, number FROM certification_hold WHERE number <> '';
ALTER TABLE certification_hold DROP COLUMN number;
