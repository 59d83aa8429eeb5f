-- Broadcast checks no longer keep which companies a certificate names; which text that was cannot be cut out on every database.
UPDATE certification_broadcast_item SET reasons = '[["COMPANY_DIFFERS"]]' WHERE reasons LIKE '%"COMPANY_DIFFERS"%';
