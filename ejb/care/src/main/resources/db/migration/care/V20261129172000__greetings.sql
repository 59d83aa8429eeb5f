-- How facts are said to members, each fact and language by version; and what was said to whom, and whether it helped.
CREATE TABLE care_greeting_template (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  fact       VARCHAR(40)  NOT NULL,
  language   VARCHAR(2)   NOT NULL,
  version    INT          NOT NULL,
  words      VARCHAR(500) NOT NULL,
  mood       VARCHAR(10)  NOT NULL,
  state      VARCHAR(10)  NOT NULL,
  made_at    DATETIME(6)  NOT NULL,
  made_by    VARCHAR(254) NOT NULL,
  live_at    DATETIME(6),
  live_by    VARCHAR(254),
  ended_at   DATETIME(6),
  ended_by   VARCHAR(254),
  -- counted beside the sayings, which are too many to be counted for each call
  said       BIGINT       NOT NULL,
  helped     BIGINT       NOT NULL,
  not_helped BIGINT       NOT NULL,
  CONSTRAINT care_greeting_template_version UNIQUE (fact, language, version)
);
CREATE INDEX care_greeting_template_state ON care_greeting_template (state, language);

CREATE TABLE care_greeting_said (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  member_id   BINARY(16)   NOT NULL,
  member_number VARCHAR(16) NOT NULL,
  template_id BINARY(16)   NOT NULL,
  fact_at     DATE,
  agent       VARCHAR(254) NOT NULL,
  at          DATETIME(6)  NOT NULL,
  said_on     DATE         NOT NULL,
  helped      BOOLEAN,
  call_id     BINARY(16),
  CONSTRAINT care_greeting_said_once UNIQUE (member_id, template_id, agent, said_on)
);
CREATE INDEX care_greeting_said_template ON care_greeting_said (template_id, at);
CREATE INDEX care_greeting_said_at ON care_greeting_said (at);

CREATE TABLE care_sensitive_word (
  word     VARCHAR(40)  NOT NULL PRIMARY KEY,
  kind     VARCHAR(10)  NOT NULL,
  added_at DATETIME(6)  NOT NULL,
  added_by VARCHAR(254) NOT NULL
);
