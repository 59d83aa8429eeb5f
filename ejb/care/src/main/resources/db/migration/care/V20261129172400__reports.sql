-- Reports go through surveys by when they were asked, and see from the index alone whether a member came back.
CREATE INDEX care_survey_asked ON care_survey (asked_at);
CREATE INDEX care_call_again ON care_call (member_id, topic, arrived_at);
CREATE INDEX care_case_again ON care_case (member_id, topic, opened_at, call_id);
