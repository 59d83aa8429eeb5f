-- Files that our people send to a company, or keep beside their notes of it. A company sees one once a message to it carries it.
ALTER TABLE partner_document ADD COLUMN staff BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE partner_upload ADD COLUMN staff BOOLEAN NOT NULL DEFAULT FALSE;
CREATE INDEX partner_message_file_document ON partner_message_file (document_id);
-- Ours that no message ever carried.
CREATE INDEX partner_document_left ON partner_document (staff, handed_in_at, uploaded_at);
