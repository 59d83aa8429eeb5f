-- What each grade has, from a day on; the rows of the latest day that has begun hold together.
CREATE TABLE membership_benefit (
  valid_from  DATE        NOT NULL,
  grade       INT         NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  seq         INT         NOT NULL,
  amount      BIGINT      NOT NULL,
  campaign_id BINARY(16),
  PRIMARY KEY (valid_from, grade, kind, seq)
);
-- POINTS_RATE in ten-thousandths of what was paid, FREE_DELIVERY a month, the others 1 for yes.
INSERT INTO membership_benefit (valid_from, grade, kind, seq, amount) VALUES
  ('2026-01-01', 0, 'POINTS_RATE', 1, 50),
  ('2026-01-01', 1, 'POINTS_RATE', 1, 100),
  ('2026-01-01', 2, 'POINTS_RATE', 1, 150),
  ('2026-01-01', 2, 'FREE_DELIVERY', 1, 1),
  ('2026-01-01', 3, 'POINTS_RATE', 1, 200),
  ('2026-01-01', 3, 'FREE_DELIVERY', 1, 3),
  ('2026-01-01', 4, 'POINTS_RATE', 1, 300),
  ('2026-01-01', 4, 'FREE_DELIVERY', 1, 10),
  ('2026-01-01', 4, 'VIP_PACKAGING', 1, 1),
  ('2026-01-01', 4, 'DEDICATED_DESK', 1, 1);

-- Orders that were told anew and whose points are to be looked at.
CREATE TABLE membership_award_due (
  order_id BINARY(16)  NOT NULL PRIMARY KEY,
  due_at   DATETIME(6) NOT NULL
);
CREATE INDEX membership_award_due_at ON membership_award_due (due_at);

-- Points that were issued for a line. A line whose worth grows has another row; the rate is that of the first.
CREATE TABLE membership_award (
  order_id     BINARY(16) NOT NULL,
  line         INT        NOT NULL,
  seq          INT        NOT NULL,
  lot_id       BINARY(16) NOT NULL,
  rate         BIGINT     NOT NULL,
  amount       BIGINT     NOT NULL,
  cancelled    BIGINT     NOT NULL,
  cancels      INT        NOT NULL,
  delivered_on DATE       NOT NULL,
  confirmed    BOOLEAN    NOT NULL,
  PRIMARY KEY (order_id, line, seq)
);
CREATE INDEX membership_award_confirm ON membership_award (confirmed, delivered_on);
