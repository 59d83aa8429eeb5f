-- What grades have and how long points live, as one person proposes it and another releases it. What is released is written
-- into membership_benefit and membership_point_policy, by which everything else goes.
CREATE TABLE membership_benefit_plan (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  state         VARCHAR(10)  NOT NULL,
  valid_from    DATE         NOT NULL,
  expiry_months INT          NOT NULL,
  owed          BOOLEAN      NOT NULL,
  source        VARCHAR(500) NOT NULL,
  proposed_by   VARCHAR(120) NOT NULL,
  proposed_at   DATETIME(6)  NOT NULL,
  decided_by    VARCHAR(120),
  decided_at    DATETIME(6),
  reason        VARCHAR(500),
  released_day  DATE GENERATED ALWAYS AS (CASE WHEN state = 'RELEASED' THEN valid_from END)
);
CREATE UNIQUE INDEX membership_benefit_plan_day ON membership_benefit_plan (released_day);
CREATE INDEX membership_benefit_plan_begin ON membership_benefit_plan (valid_from, id);

CREATE TABLE membership_benefit_plan_row (
  plan_id     BINARY(16)  NOT NULL,
  grade       INT         NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  seq         INT         NOT NULL,
  amount      BIGINT      NOT NULL,
  campaign_id BINARY(16),
  PRIMARY KEY (plan_id, grade, kind, seq)
);
INSERT INTO membership_benefit_plan (id, state, valid_from, expiry_months, owed, source, proposed_by, proposed_at, decided_by,
  decided_at)
  SELECT X'019b7000000070008000000000000001', 'RELEASED', valid_from, expiry_months, owed, source, 'system',
    '2026-01-01 00:00:00', 'system', '2026-01-01 00:00:00' FROM membership_point_policy WHERE valid_from = '2026-01-01';
INSERT INTO membership_benefit_plan_row (plan_id, grade, kind, seq, amount, campaign_id)
  SELECT X'019b7000000070008000000000000001', grade, kind, seq, amount, campaign_id FROM membership_benefit
  WHERE valid_from = '2026-01-01';
