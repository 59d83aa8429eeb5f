-- A close of a month, over the members up to last_id, who were there when it began. Those up to done_to are decided; whoever
-- goes on after a crash begins behind it.
CREATE TABLE membership_close (
  id        BINARY(16)   NOT NULL PRIMARY KEY,
  effective DATE         NOT NULL,
  policy    INT          NOT NULL,
  state     VARCHAR(10)  NOT NULL,
  done_to   BINARY(16)   NOT NULL,
  last_id   BINARY(16)   NOT NULL,
  members   BIGINT       NOT NULL,
  begun_at  DATETIME(6)  NOT NULL,
  begun_by  VARCHAR(120) NOT NULL,
  ended_at  DATETIME(6)
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
