-- The best that a number has stood since its product was held for it: what becomes worse than that is held anew. For those
-- that are held already it is as the answer says that caused it; where that is not known, as the whole hold stands.
ALTER TABLE certification_hold_number ADD COLUMN verdict VARCHAR(12) NOT NULL DEFAULT 'SUSPENDED';
UPDATE certification_hold_number SET verdict = 'REVOKED'
  WHERE evidence_id IN (SELECT id FROM certification_evidence WHERE state = 'REVOKED')
    OR (evidence_id IS NULL AND hold_id IN (SELECT id FROM certification_hold WHERE verdict = 'REVOKED'));
