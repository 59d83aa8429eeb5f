-- The answers that stand as evidence for a number, the newest first.
CREATE INDEX certification_evidence_number ON certification_evidence (number, received_at);

-- The consent that stands by an act.
CREATE UNIQUE INDEX certification_consent_act_stands ON certification_consent (act_id);

-- How many products of a broadcast check each filter shows, counted without reading the products.
CREATE INDEX certification_broadcast_item_counted
  ON certification_broadcast_item (run_id, state, verdict_rank, before_rank, silent);
