-- Since when somebody is a member, as it was told during a close, which decides on the members as they were when it began.
ALTER TABLE membership_unmatched ADD COLUMN joined_on DATE;
