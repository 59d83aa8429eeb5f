-- With what day points end that are still to be spent, so that the nights do not read those that have ended long ago.
ALTER TABLE membership_lot ADD COLUMN open_end DATE GENERATED ALWAYS AS (CASE WHEN available > 0 THEN expires_on END);
CREATE INDEX membership_lot_open_end ON membership_lot (open_end, member_id);
