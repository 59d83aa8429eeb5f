-- What the tax office is asked about companies, and what it said last. The wording counts how often what is asked was
-- changed: an answer to an older one says nothing about today.
CREATE TABLE partner_business_check (
  company_id    BINARY(16)  NOT NULL PRIMARY KEY,
  wording       INT         NOT NULL,
  answered      INT         NOT NULL,
  due_at        DATETIME(6) NOT NULL,
  claimed_until DATETIME(6),
  failures      INT         NOT NULL,
  silent_since  DATETIME(6),
  standing      VARCHAR(20),
  tax_type      VARCHAR(100),
  closed_on     DATE,
  truth         VARCHAR(10),
  told_at       DATETIME(6)
);
CREATE INDEX partner_business_check_due ON partner_business_check (due_at);

-- Every answer, with what was asked. The representative's name is compared and not kept here.
CREATE TABLE partner_business_answer (
  id                  BINARY(16)  NOT NULL PRIMARY KEY,
  company_id          BINARY(16)  NOT NULL,
  told_at             DATETIME(6) NOT NULL,
  registration_number VARCHAR(10) NOT NULL,
  opened_on           DATE,
  standing            VARCHAR(20),
  tax_type            VARCHAR(100),
  closed_on           DATE,
  truth               VARCHAR(10)
);
CREATE INDEX partner_business_answer_company ON partner_business_answer (company_id, told_at);

INSERT INTO partner_business_check (company_id, wording, answered, due_at, failures)
SELECT id, 1, 0, registered_at, 0 FROM partner_company;
