-- A version of the rules may be taken back while its day has not come.
ALTER TABLE certification_rule_version ADD COLUMN withdrawn_by VARCHAR(200);
ALTER TABLE certification_rule_version ADD COLUMN withdrawn_at DATETIME(6);
ALTER TABLE certification_rule_version ADD COLUMN withdrawn_reason VARCHAR(500);
