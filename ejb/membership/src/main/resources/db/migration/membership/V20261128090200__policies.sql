-- How grades are made, by version; one that was released is never changed. Each change of a draft is a revision of it.
CREATE TABLE membership_policy (
  version             INT          NOT NULL PRIMARY KEY,
  revision            INT          NOT NULL,
  state               VARCHAR(10)  NOT NULL,
  valid_from          DATE,
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
  proposed_by         VARCHAR(120),
  proposed_at         DATETIME(6),
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

INSERT INTO membership_policy (version, revision, state, valid_from, window_months, effective_day, days_after_delivery, shipping,
  discounts, used_points, downgrade, grace_closes, protected_months, best_seats, source, made_by, made_at, released_by,
  released_at)
VALUES (1, 1, 'RELEASED', '2026-01-01', 6, 1, 7, FALSE, FALSE, FALSE, 'BY_VALUE', 0, 0, 1000,
  'What is usual among home-shopping retailers in Korea', 'system', '2026-01-01 00:00:00', 'system', '2026-01-01 00:00:00');
INSERT INTO membership_policy_grade (version, grade, code, korean_name, english_name, min_count, min_amount, joined) VALUES
  (1, 0, 'WELCOME', '웰컴', 'Welcome', 0, 0, 'BOTH'),
  (1, 1, 'FAMILY', '패밀리', 'Family', 1, 0, 'BOTH'),
  (1, 2, 'GOLD', '골드', 'Gold', 3, 200000, 'BOTH'),
  (1, 3, 'VIP', 'VIP', 'VIP', 5, 500000, 'BOTH'),
  (1, 4, 'VVIP', 'VVIP', 'VVIP', 10, 1000000, 'BOTH');

-- What a close by a policy would do, over all members, asked for by somebody and counted by a worker.
CREATE TABLE membership_simulation (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  policy    INT          NOT NULL,
  revision  INT          NOT NULL,
  effective DATE         NOT NULL,
  state     VARCHAR(10)  NOT NULL,
  members   BIGINT       NOT NULL,
  seated    INT          NOT NULL,
  entering  INT          NOT NULL,
  leaving   INT          NOT NULL,
  asked_by  VARCHAR(120) NOT NULL,
  asked_at  DATETIME(6)  NOT NULL,
  ended_at  DATETIME(6)
);
CREATE INDEX membership_simulation_policy ON membership_simulation (policy, asked_at);
CREATE INDEX membership_simulation_state ON membership_simulation (state, asked_at);

CREATE TABLE membership_simulation_movement (
  simulation_id BINARY(16) NOT NULL,
  from_grade    INT        NOT NULL,
  to_grade      INT        NOT NULL,
  members       BIGINT     NOT NULL,
  amount        BIGINT     NOT NULL,
  PRIMARY KEY (simulation_id, from_grade, to_grade)
);

-- Of each movement those who bought most.
CREATE TABLE membership_simulation_sample (
  simulation_id BINARY(16) NOT NULL,
  from_grade    INT        NOT NULL,
  to_grade      INT        NOT NULL,
  place         INT        NOT NULL,
  member_id     BINARY(16) NOT NULL,
  purchases     INT        NOT NULL,
  amount        BIGINT     NOT NULL,
  PRIMARY KEY (simulation_id, from_grade, to_grade, place)
);
