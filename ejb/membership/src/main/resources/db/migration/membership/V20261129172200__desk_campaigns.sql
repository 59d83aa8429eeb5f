-- Campaigns of which the desk may give a coupon to a member.
CREATE TABLE membership_desk_campaign (
  campaign_id BINARY(16)   NOT NULL PRIMARY KEY,
  told_by     VARCHAR(254) NOT NULL,
  told_at     DATETIME(6)  NOT NULL
);
