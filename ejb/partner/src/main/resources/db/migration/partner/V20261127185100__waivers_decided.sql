-- A waiver is the decision of the one who confirmed it; who asked for it stands beside. Like other decisions on products it says their category.
ALTER TABLE partner_decision ADD COLUMN asked_by VARCHAR(100);
UPDATE partner_decision SET asked_by = decided_by WHERE seconded_by IS NOT NULL;
UPDATE partner_decision SET decided_by = seconded_by WHERE seconded_by IS NOT NULL;
ALTER TABLE partner_decision DROP COLUMN seconded_by;
UPDATE partner_decision SET category = COALESCE((SELECT p.category FROM partner_product p WHERE p.id = partner_decision.subject_id), '')
 WHERE subject = 'PRODUCT' AND submission_id IS NULL AND category = '';
