-- A case shows what was done in it.
CREATE INDEX care_act_case ON care_act (case_id, at);
