-- The answer for which a product is held for a number. For those that are held already it is the last one before the hold
-- that took the certificate away; what came later besides is not known any more.
ALTER TABLE certification_hold_number ADD COLUMN evidence_id BINARY(16);
UPDATE certification_hold_number SET evidence_id = (
  SELECT e.id FROM certification_evidence e JOIN certification_hold h ON e.received_at <= h.opened_at
  WHERE h.id = certification_hold_number.hold_id AND e.number = certification_hold_number.number
    AND e.state IN ('REVOKED', 'SUSPENDED')
  ORDER BY e.received_at DESC LIMIT 1);
