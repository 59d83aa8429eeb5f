-- How grades are made, by version; one that was released is never changed.
CREATE TABLE membership_policy (
  version             INT          NOT NULL PRIMARY KEY,
  state               VARCHAR(10)  NOT NULL,
  valid_from          DATE         NOT NULL,
  window_months       INT          NOT NULL,
  effective_day       INT          NOT NULL,
  days_after_delivery INT          NOT NULL,
  shipping            BOOLEAN      NOT NULL,
  discounts           BOOLEAN      NOT NULL,
  used_points         BOOLEAN      NOT NULL,
  downgrade           VARCHAR(10)  NOT NULL,
  grace_closes        INT          NOT NULL,
  protected_months    INT          NOT NULL,
  best_seats          INT          NOT NULL,
  source              VARCHAR(500) NOT NULL,
  made_by             VARCHAR(120) NOT NULL,
  made_at             DATETIME(6)  NOT NULL,
  released_by         VARCHAR(120),
  released_at         DATETIME(6)
);
CREATE INDEX membership_policy_day ON membership_policy (state, valid_from, version);

CREATE TABLE membership_policy_grade (
  version      INT         NOT NULL,
  grade        INT         NOT NULL,
  code         VARCHAR(20) NOT NULL,
  korean_name  VARCHAR(40) NOT NULL,
  english_name VARCHAR(40) NOT NULL,
  min_count    INT         NOT NULL,
  min_amount   BIGINT      NOT NULL,
  joined       VARCHAR(10) NOT NULL,
  PRIMARY KEY (version, grade)
);

INSERT INTO membership_policy (version, state, valid_from, window_months, effective_day, days_after_delivery, shipping,
  discounts, used_points, downgrade, grace_closes, protected_months, best_seats, source, made_by, made_at, released_by, released_at)
VALUES (1, 'RELEASED', '2026-01-01', 6, 1, 7, FALSE, FALSE, FALSE, 'BY_VALUE', 0, 0, 1000,
  'What is usual among home-shopping retailers in Korea', 'system', '2026-01-01 00:00:00', 'system', '2026-01-01 00:00:00');
INSERT INTO membership_policy_grade (version, grade, code, korean_name, english_name, min_count, min_amount, joined) VALUES
  (1, 0, 'WELCOME', '웰컴', 'Welcome', 0, 0, 'BOTH'),
  (1, 1, 'FAMILY', '패밀리', 'Family', 1, 0, 'BOTH'),
  (1, 2, 'GOLD', '골드', 'Gold', 3, 200000, 'BOTH'),
  (1, 3, 'VIP', 'VIP', 'VIP', 5, 500000, 'BOTH'),
  (1, 4, 'VVIP', 'VVIP', 'VVIP', 10, 1000000, 'BOTH');
