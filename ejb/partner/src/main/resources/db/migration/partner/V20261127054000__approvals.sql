-- What happened to a company's application and approval, step by step. Nothing is changed or taken away.
CREATE TABLE partner_company_step (
  id         BINARY(16)    NOT NULL PRIMARY KEY,
  company_id BINARY(16)    NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  words      VARCHAR(2000) NOT NULL,
  worked     BIGINT,
  taken_at   DATETIME(6)   NOT NULL,
  taken_by   VARCHAR(100)  NOT NULL
);
CREATE INDEX partner_company_step_company ON partner_company_step (company_id, taken_at);

-- An approval that one reviewer asks for, until another agrees or it is dropped.
CREATE TABLE partner_approval_request (
  company_id BINARY(16)   NOT NULL PRIMARY KEY,
  words      VARCHAR(500) NOT NULL,
  asked_by   VARCHAR(100) NOT NULL,
  asked_at   DATETIME(6)  NOT NULL
);

-- Why a company may not sell for the moment. One that has ended stays.
CREATE TABLE partner_suspension (
  id          BINARY(16)    NOT NULL PRIMARY KEY,
  company_id  BINARY(16)    NOT NULL,
  kind        VARCHAR(24)   NOT NULL,
  reason      VARCHAR(2000) NOT NULL,
  since       DATETIME(6)   NOT NULL,
  begun_by    VARCHAR(100)  NOT NULL,
  ended_at    DATETIME(6),
  ended_by    VARCHAR(100),
  end_reason  VARCHAR(2000)
);
CREATE INDEX partner_suspension_company ON partner_suspension (company_id, ended_at);
