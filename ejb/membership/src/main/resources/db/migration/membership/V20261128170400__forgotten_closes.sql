-- From when on what a close counted of each member is removed, after which it cannot be taken back any more.
ALTER TABLE membership_close ADD COLUMN forgotten_at DATETIME(6);
