-- Once a consent has ended, the companies in what it opened are masked; the hash of what came stays in the chain.
ALTER TABLE certification_evidence ADD COLUMN masked_at DATETIME(6);
ALTER TABLE certification_evidence ADD COLUMN masked_hash BINARY(32);
