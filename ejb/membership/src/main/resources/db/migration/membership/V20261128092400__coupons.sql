-- What coupons of a campaign are worth, and when they can be used. Lists are divided by line feeds, empty for all.
CREATE TABLE membership_campaign (
  id           BINARY(16)    NOT NULL PRIMARY KEY,
  name         VARCHAR(100)  NOT NULL,
  kind         VARCHAR(10)   NOT NULL,
  amount       BIGINT        NOT NULL,
  most         BIGINT        NOT NULL,
  minimum      BIGINT        NOT NULL,
  categories   VARCHAR(2000) NOT NULL,
  channels     VARCHAR(60)   NOT NULL,
  valid_from   DATE          NOT NULL,
  valid_to     DATE          NOT NULL,
  stacking     VARCHAR(10)   NOT NULL,
  per_member   INT           NOT NULL,
  state        VARCHAR(10)   NOT NULL,
  wanted_codes BIGINT        NOT NULL,
  made_codes   BIGINT        NOT NULL,
  made_at      DATETIME(6)   NOT NULL
);
CREATE INDEX membership_campaign_state ON membership_campaign (state, id);

CREATE TABLE membership_coupon (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  code        VARCHAR(16) NOT NULL,
  campaign_id BINARY(16)  NOT NULL,
  member_id   BINARY(16),
  valid_to    DATE        NOT NULL,
  state       VARCHAR(10) NOT NULL,
  hold_id     BINARY(16),
  discount    BIGINT      NOT NULL
);
CREATE UNIQUE INDEX membership_coupon_code ON membership_coupon (code);
CREATE INDEX membership_coupon_campaign ON membership_coupon (campaign_id, state, discount);
CREATE INDEX membership_coupon_list ON membership_coupon (campaign_id, id);
CREATE INDEX membership_coupon_member ON membership_coupon (member_id, state, valid_to);

-- Coupons that were set aside for an order, with what each was worth there.
CREATE TABLE membership_hold_coupon (
  hold_id        BINARY(16)  NOT NULL,
  coupon_id      BINARY(16)  NOT NULL,
  campaign_id    BINARY(16)  NOT NULL,
  member_id      BINARY(16)  NOT NULL,
  code           VARCHAR(16) NOT NULL,
  discount       BIGINT      NOT NULL,
  live           BOOLEAN     NOT NULL,
  PRIMARY KEY (hold_id, coupon_id)
);
CREATE INDEX membership_hold_coupon_member ON membership_hold_coupon (member_id, campaign_id, live);

-- A member has each benefit of a month once, whatever is killed or repeated.
CREATE TABLE membership_grant (
  head_id     BINARY(16)  NOT NULL,
  month_begin DATE        NOT NULL,
  campaign_id BINARY(16)  NOT NULL,
  coupon_id   BINARY(16)  NOT NULL,
  granted_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (head_id, month_begin, campaign_id)
);

-- How far the grants of a month are, one run after the other: coupons are given when a close has ended, and those that nobody
-- used are withdrawn when it is taken back.
CREATE TABLE membership_grant_run (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  month_begin DATE        NOT NULL,
  campaign_id BINARY(16)  NOT NULL,
  grade       INT         NOT NULL,
  giving      BOOLEAN     NOT NULL,
  done_to     BINARY(16)  NOT NULL,
  granted     BIGINT      NOT NULL,
  ended_at    DATETIME(6)
);
CREATE INDEX membership_grant_run_open ON membership_grant_run (ended_at, id);
CREATE INDEX membership_grant_run_month ON membership_grant_run (month_begin, giving);
