-- Whose claim it is: a node that was held up for longer than its claim lasts must not write by it once another has claimed.
ALTER TABLE certification_consent ADD COLUMN claim_id BINARY(16);
