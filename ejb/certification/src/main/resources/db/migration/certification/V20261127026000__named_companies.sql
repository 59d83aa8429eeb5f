-- The companies that stored answers of institutes name, by their numbers of ten digits; who is masked is named no more.
CREATE TABLE certification_named_company (
  evidence_id    BINARY(16)  NOT NULL,
  company_number VARCHAR(10) NOT NULL,
  source         VARCHAR(12) NOT NULL,
  number         VARCHAR(40) NOT NULL,
  PRIMARY KEY (evidence_id, company_number)
);
CREATE INDEX certification_named_company_number ON certification_named_company (company_number, source);

-- Whether it was looked whom an answer names: null for those that came before that was kept.
ALTER TABLE certification_evidence ADD COLUMN names_kept BOOLEAN;
UPDATE certification_evidence SET names_kept = TRUE WHERE source = 'SAFETY_KOREA' OR said <> 'FOUND';
CREATE INDEX certification_evidence_names ON certification_evidence (names_kept);

-- By which answers know the company; null until the next act, or until somebody has looked.
ALTER TABLE certification_consent ADD COLUMN company_number VARCHAR(10);
CREATE INDEX certification_consent_number ON certification_consent (company_number, institute);
