-- Partner companies, each known by its business registration number.
CREATE TABLE partner_company (
  id                  BINARY(16)   NOT NULL PRIMARY KEY,
  name                VARCHAR(100) NOT NULL,
  registration_number VARCHAR(10)  NOT NULL,
  group_id            VARCHAR(40)  NOT NULL,
  group_name          VARCHAR(100) NOT NULL,
  state               VARCHAR(12)  NOT NULL,
  registered_at       DATETIME(6)  NOT NULL
);
CREATE UNIQUE INDEX partner_company_number ON partner_company (registration_number);
CREATE INDEX partner_company_name ON partner_company (name);

-- Which accounts act for which company; an account acts for one only.
CREATE TABLE partner_member (
  account_id BINARY(16)  NOT NULL PRIMARY KEY,
  company_id BINARY(16)  NOT NULL,
  owner      BOOLEAN     NOT NULL,
  since      DATETIME(6) NOT NULL
);
CREATE INDEX partner_member_company ON partner_member (company_id);
