-- Lines that a draft takes out stay in their place until it becomes a version, so that they can be taken back. A version has none.
ALTER TABLE partner_paper_kind ADD COLUMN removed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE partner_rule_word ADD COLUMN removed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE partner_paper_rule ADD COLUMN removed BOOLEAN NOT NULL DEFAULT FALSE;
