-- Who went where with a close, added up while it decides, so that nobody adds up its members again to look at it.
CREATE TABLE membership_close_movement (
  close_id   BINARY(16) NOT NULL,
  from_grade INT        NOT NULL,
  to_grade   INT        NOT NULL,
  members    BIGINT     NOT NULL,
  amount     BIGINT     NOT NULL,
  PRIMARY KEY (close_id, from_grade, to_grade)
);
INSERT INTO membership_close_movement (close_id, from_grade, to_grade, members, amount)
  SELECT close_id, before_grade, after_grade, COUNT(*), SUM(amount) FROM membership_close_member
  GROUP BY close_id, before_grade, after_grade;

-- What happened to benefits, told in the transaction in which it happens and added to the sums of its month soon after: a row
-- of sums that every checkout changed would let all of them wait for each other.
CREATE TABLE membership_benefit_fact (
  id          BINARY(16)  NOT NULL PRIMARY KEY,
  what        VARCHAR(20) NOT NULL,
  campaign_id BINARY(16),
  ends_on     DATE,
  told_at     DATETIME(6) NOT NULL,
  many        BIGINT      NOT NULL,
  won         BIGINT      NOT NULL
);

CREATE TABLE membership_cost_month (
  month_begin DATE        NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  won         BIGINT      NOT NULL,
  PRIMARY KEY (month_begin, kind)
);

-- By the month in which something happened to coupons and by that in which they end: what of an end was issued and not used
-- has expired once its month is over.
CREATE TABLE membership_coupon_month (
  month_begin DATE       NOT NULL,
  campaign_id BINARY(16) NOT NULL,
  end_begin   DATE       NOT NULL,
  issued      BIGINT     NOT NULL,
  held        BIGINT     NOT NULL,
  used        BIGINT     NOT NULL,
  won         BIGINT     NOT NULL,
  PRIMARY KEY (month_begin, campaign_id, end_begin)
);
CREATE INDEX membership_coupon_month_end ON membership_coupon_month (end_begin, campaign_id);

-- What benefits would cost in a month if grades were as simulated, with what it was worked out from.
CREATE TABLE membership_simulation_cost (
  simulation_id BINARY(16)  NOT NULL,
  grade         INT         NOT NULL,
  kind          VARCHAR(20) NOT NULL,
  seq           INT         NOT NULL,
  campaign_id   BINARY(16),
  many          BIGINT      NOT NULL,
  used_share    BIGINT      NOT NULL,
  each_costs    BIGINT      NOT NULL,
  cost          BIGINT      NOT NULL,
  PRIMARY KEY (simulation_id, grade, kind, seq)
);
