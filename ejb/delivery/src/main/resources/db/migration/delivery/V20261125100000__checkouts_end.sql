-- Where a customer searches is often their home: the vault keeps it, and a checkout that is over for a day goes altogether.
ALTER TABLE delivery_checkout DROP COLUMN latitude;
ALTER TABLE delivery_checkout DROP COLUMN longitude;
ALTER TABLE delivery_checkout ADD COLUMN near_point BINARY(16);
CREATE INDEX delivery_checkout_end ON delivery_checkout (expires_at);
