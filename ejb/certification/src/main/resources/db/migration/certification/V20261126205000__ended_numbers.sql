-- The numbers on a product whose certificates were ended when it was judged last, with spaces between them; null for none.
-- All that are here already are judged again, so that tasks follow them.
ALTER TABLE certification_product ADD COLUMN ended_numbers TEXT;
UPDATE certification_product SET judge_due_at = '2026-01-01 00:00:00';
