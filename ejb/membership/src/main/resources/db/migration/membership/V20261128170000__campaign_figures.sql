-- What became of the coupons of a campaign is added up from its months; nobody counts the coupons themselves any more.
CREATE INDEX membership_coupon_month_campaign ON membership_coupon_month (campaign_id);
ALTER TABLE membership_coupon DROP INDEX membership_coupon_campaign;
