-- Partner companies hear news like shops do; whose address it is decides who is told when it fails.
ALTER TABLE notice_webhook ADD COLUMN of_company BOOLEAN NOT NULL DEFAULT FALSE;
