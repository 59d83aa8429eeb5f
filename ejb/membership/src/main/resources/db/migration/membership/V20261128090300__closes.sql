-- A close of a month, over the members up to last_id, who were there when it began. Those up to done_to are decided; whoever
-- goes on after a crash begins behind it. The digest goes over all that was decided, one step upon the other.
CREATE TABLE membership_close (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  effective     DATE         NOT NULL,
  policy        INT          NOT NULL,
  policy_digest BINARY(32)   NOT NULL,
  state         VARCHAR(10)  NOT NULL,
  done_to       BINARY(16)   NOT NULL,
  last_id       BINARY(16)   NOT NULL,
  expected      BIGINT       NOT NULL,
  members       BIGINT       NOT NULL,
  digest        BINARY(32)   NOT NULL,
  begun_at      DATETIME(6)  NOT NULL,
  begun_by      VARCHAR(120) NOT NULL,
  ended_at      DATETIME(6),
  countered_at  DATETIME(6),
  countered_by  VARCHAR(120),
  reason        VARCHAR(500)
);
CREATE INDEX membership_close_day ON membership_close (effective, state);

-- What counted for each member and what was decided; what was before allows to take it back.
CREATE TABLE membership_close_member (
  close_id      BINARY(16) NOT NULL,
  member_id     BINARY(16) NOT NULL,
  purchases     INT        NOT NULL,
  amount        BIGINT     NOT NULL,
  earned        INT        NOT NULL,
  before_grade  INT        NOT NULL,
  before_missed INT        NOT NULL,
  after_grade   INT        NOT NULL,
  after_missed  INT        NOT NULL,
  PRIMARY KEY (close_id, member_id)
);

-- Those alone whose grade a close moved; kept longer than what each close counted.
CREATE TABLE membership_grade_move (
  member_id  BINARY(16) NOT NULL,
  close_id   BINARY(16) NOT NULL,
  effective  DATE       NOT NULL,
  from_grade INT        NOT NULL,
  to_grade   INT        NOT NULL,
  PRIMARY KEY (member_id, close_id)
);
CREATE INDEX membership_grade_move_close ON membership_grade_move (close_id);

-- The best of the top grade by their place; those behind the seats wait.
CREATE TABLE membership_best (
  close_id  BINARY(16) NOT NULL,
  place     INT        NOT NULL,
  member_id BINARY(16) NOT NULL,
  seated    BOOLEAN    NOT NULL,
  by_hand   BOOLEAN    NOT NULL,
  purchases INT        NOT NULL,
  amount    BIGINT     NOT NULL,
  PRIMARY KEY (close_id, place)
);
CREATE UNIQUE INDEX membership_best_member ON membership_best (close_id, member_id);
CREATE INDEX membership_best_seats ON membership_best (member_id);

-- What a person decided for one member against the rules: a grade that was not bought, a seat among the best, or none.
CREATE TABLE membership_manual_decision (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  member_id  BINARY(16)   NOT NULL,
  kind       VARCHAR(10)  NOT NULL,
  grade      INT,
  until_day  DATE         NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  made_at    DATETIME(6)  NOT NULL,
  made_by    VARCHAR(120) NOT NULL,
  ended_at   DATETIME(6),
  ended_by   VARCHAR(120),
  end_reason VARCHAR(500)
);
CREATE INDEX membership_manual_decision_member ON membership_manual_decision (member_id, kind, until_day);
CREATE INDEX membership_manual_decision_day ON membership_manual_decision (kind, until_day);

-- Both sides of everything that has to hold of a close.
CREATE TABLE membership_close_proof (
  close_id BINARY(16)  NOT NULL,
  line     INT         NOT NULL,
  what     VARCHAR(30) NOT NULL,
  expected VARCHAR(70) NOT NULL,
  found    VARCHAR(70) NOT NULL,
  PRIMARY KEY (close_id, line)
);

-- While grades are closed, orders are kept but not told anew. Each order passes one of these rows, a close all of them.
CREATE TABLE membership_gate (
  id      INT     NOT NULL PRIMARY KEY,
  closing BOOLEAN NOT NULL
);
INSERT INTO membership_gate (id, closing) VALUES
  (0, FALSE), (1, FALSE), (2, FALSE), (3, FALSE), (4, FALSE), (5, FALSE), (6, FALSE), (7, FALSE),
  (8, FALSE), (9, FALSE), (10, FALSE), (11, FALSE), (12, FALSE), (13, FALSE), (14, FALSE), (15, FALSE);

-- Orders to be told anew once the close has ended.
CREATE TABLE membership_order_untold (
  order_id BINARY(16) NOT NULL PRIMARY KEY
);
