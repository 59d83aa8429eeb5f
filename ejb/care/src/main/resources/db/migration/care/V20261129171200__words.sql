-- Words that are written again and again. Those without an owner are for all.
CREATE TABLE care_snippet (
  id         BINARY(16)    NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  owner      VARCHAR(254)  NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  changed_by VARCHAR(254)  NOT NULL
);
CREATE UNIQUE INDEX care_snippet_code ON care_snippet (owner, code);

CREATE TABLE care_macro (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  name       VARCHAR(100) NOT NULL,
  version    INT          NOT NULL,
  ended_at   DATETIME(6),
  changed_at DATETIME(6)  NOT NULL,
  changed_by VARCHAR(254) NOT NULL
);
CREATE UNIQUE INDEX care_macro_name ON care_macro (name);

-- What a macro does, as it was in each version; rows are added and never changed.
CREATE TABLE care_macro_version (
  macro_id          BINARY(16)    NOT NULL,
  version           INT           NOT NULL,
  answer            VARCHAR(2000) NOT NULL,
  priority          VARCHAR(8),
  after_answer      VARCHAR(8)    NOT NULL,
  topic             VARCHAR(16),
  owner_self        BOOLEAN       NOT NULL,
  call_back_minutes INT,
  made_at           DATETIME(6)   NOT NULL,
  made_by           VARCHAR(254)  NOT NULL,
  PRIMARY KEY (macro_id, version)
);

CREATE TABLE care_macro_use (
  id       BINARY(16)   NOT NULL PRIMARY KEY,
  macro_id BINARY(16)   NOT NULL,
  version  INT          NOT NULL,
  case_id  BINARY(16)   NOT NULL,
  agent    VARCHAR(254) NOT NULL,
  used_at  DATETIME(6)  NOT NULL
);
CREATE INDEX care_macro_use_macro ON care_macro_use (macro_id, version);
CREATE INDEX care_macro_use_agent ON care_macro_use (agent, used_at);
