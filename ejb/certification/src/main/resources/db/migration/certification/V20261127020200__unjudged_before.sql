-- The state by which products were judged last, while an answer waits that says another and ought to have been counted at once.
ALTER TABLE certification_reading ADD COLUMN unjudged_before VARCHAR(12);
