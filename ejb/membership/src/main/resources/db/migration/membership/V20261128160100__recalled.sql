-- Points that are to be taken back as soon as a hold gives them back: where nothing is owed, they cannot be taken back before.
ALTER TABLE membership_lot ADD COLUMN recalled BIGINT NOT NULL DEFAULT 0;

-- A coupon of a close that was taken back while the coupon was held or used: it comes back to nobody.
ALTER TABLE membership_coupon ADD COLUMN recalled BOOLEAN NOT NULL DEFAULT FALSE;

-- By which close coupons were given, for of two closes in a month one alone may be taken back.
ALTER TABLE membership_grant ADD COLUMN close_id BINARY(16);
ALTER TABLE membership_grant_run ADD COLUMN close_id BINARY(16);
