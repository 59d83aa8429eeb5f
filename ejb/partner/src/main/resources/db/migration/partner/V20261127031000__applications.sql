-- A company that applies by itself: what it tells of itself step by step. Names, telephone numbers, addresses and bank
-- accounts lie in the vault.
CREATE TABLE partner_application (
  company_id      BINARY(16)  NOT NULL PRIMARY KEY,
  legal_form      VARCHAR(20) NOT NULL,
  opened_on       DATE        NOT NULL,
  address         BINARY(16)  NOT NULL,
  bank_account    BINARY(16),
  people_saved_at DATETIME(6),
  sales_saved_at  DATETIME(6),
  saved_at        DATETIME(6) NOT NULL,
  submitted_at    DATETIME(6)
);

-- Representatives and contacts in the order in which they were named.
CREATE TABLE partner_person (
  company_id BINARY(16)  NOT NULL,
  part       VARCHAR(20) NOT NULL,
  place      INT         NOT NULL,
  person     BINARY(16)  NOT NULL,
  PRIMARY KEY (company_id, part, place)
);

-- What a company is and wants to sell, by the traits that the rules ask about.
CREATE TABLE partner_company_trait (
  company_id BINARY(16)   NOT NULL,
  trait      VARCHAR(20)  NOT NULL,
  code       VARCHAR(100) NOT NULL,
  PRIMARY KEY (company_id, trait, code)
);
CREATE INDEX partner_company_state ON partner_company (state, name);

-- A number is free again when its company was refused or went away.
ALTER TABLE partner_company ADD COLUMN live_number VARCHAR(10)
  GENERATED ALWAYS AS (CASE WHEN state IN ('REFUSED', 'WITHDRAWN') THEN NULL ELSE registration_number END);
ALTER TABLE partner_company DROP INDEX partner_company_number;
CREATE UNIQUE INDEX partner_company_live_number ON partner_company (live_number);
CREATE INDEX partner_company_number ON partner_company (registration_number);
