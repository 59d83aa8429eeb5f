-- When personal data must be gone; without a time it stays until its owner's business ends.
ALTER TABLE platform_personal_data ADD COLUMN erase_at DATETIME(6);
CREATE INDEX platform_personal_data_end ON platform_personal_data (erase_at);
