-- A registration number is held from the moment an application is handed in, and by one company only; a draft holds none.
-- What a returned application types meanwhile is not held before it is handed in again.
ALTER TABLE partner_company ADD COLUMN held_number VARCHAR(10);
UPDATE partner_company SET held_number = registration_number WHERE state IN ('SUBMITTED', 'RETURNED', 'ACTIVE');
CREATE UNIQUE INDEX partner_company_held_number ON partner_company (held_number);
ALTER TABLE partner_company DROP INDEX partner_company_live_number;
ALTER TABLE partner_company DROP COLUMN live_number;

-- Who wanted to hand in an application with a number that another company holds.
CREATE TABLE partner_number_claim (
  company_id BINARY(16)  NOT NULL,
  holder_id  BINARY(16)  NOT NULL,
  claimed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (company_id, holder_id)
);
CREATE INDEX partner_number_claim_holder ON partner_number_claim (holder_id, claimed_at);
