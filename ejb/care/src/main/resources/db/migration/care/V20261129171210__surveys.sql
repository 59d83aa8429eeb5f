-- How content a member was with a case that was solved. The link carries the id and is sealed, so that nothing of it is kept.
CREATE TABLE care_survey (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  case_id       BINARY(16)   NOT NULL,
  case_number   VARCHAR(16)  NOT NULL,
  member_id     BINARY(16)   NOT NULL,
  member_number VARCHAR(16)  NOT NULL,
  agent         VARCHAR(254) NOT NULL,
  asked_at      DATETIME(6)  NOT NULL,
  ends_on       DATE         NOT NULL,
  answered_at   DATETIME(6),
  score         INT,
  comment       BINARY(16)
);
CREATE UNIQUE INDEX care_survey_case ON care_survey (case_id);
CREATE INDEX care_survey_member ON care_survey (member_id, asked_at);
CREATE INDEX care_survey_answered ON care_survey (answered_at);
CREATE INDEX care_survey_agent ON care_survey (agent, answered_at);
