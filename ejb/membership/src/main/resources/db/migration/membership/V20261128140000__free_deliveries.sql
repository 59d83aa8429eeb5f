-- An order that goes without shipping costs by the grade; it counts in the month in which it was held.
ALTER TABLE membership_hold ADD COLUMN free_delivery BOOLEAN NOT NULL DEFAULT FALSE;
