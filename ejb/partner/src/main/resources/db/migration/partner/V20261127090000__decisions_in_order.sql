-- All that tells how the papers of many products stand, in the order in which it is read.
CREATE INDEX partner_decision_standing ON partner_decision (company_id, subject_id, paper, decided_at, id, kind, submission_id, ends_on);

-- Which version was decided on never changes; figures of first versions ask for nothing else of a submission.
ALTER TABLE partner_decision ADD COLUMN paper_version INT;
UPDATE partner_decision SET paper_version = (SELECT s.version FROM partner_submission s WHERE s.id = partner_decision.submission_id);

-- Lists read them by time, figures all they need beside it. An order without the id would lead lists to sort for themselves.
CREATE INDEX partner_decision_figures ON partner_decision (decided_at, id, kind, paper_version, category, company_id, worked, submission_id, decided_by);
ALTER TABLE partner_decision DROP INDEX partner_decision_time;
CREATE INDEX partner_decision_reasons ON partner_decision (kind, decided_at, id, reasons);
CREATE INDEX partner_decision_ending ON partner_decision (kind, ends_on, company_id, subject_id, paper, decided_at, submission_id, subject);
ALTER TABLE partner_decision DROP INDEX partner_decision_end;

-- Which papers share a file.
CREATE INDEX partner_document_file ON partner_document (file_id);
CREATE INDEX partner_submission_file_document ON partner_submission_file (document_id);
