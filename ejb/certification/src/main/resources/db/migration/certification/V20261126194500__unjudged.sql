-- From when an answer waits to be counted for the products that bear the number; null once it is.
ALTER TABLE certification_reading ADD COLUMN unjudged_at DATETIME(6);
CREATE INDEX certification_reading_unjudged ON certification_reading (unjudged_at);
