-- A company's system reads on from the last decision it knows.
CREATE INDEX partner_decision_feed ON partner_decision (company_id, id);
