-- What those held before a close who were moved by it together with others, when it was less than the highest of them; whoever
-- they belong to by the time it is taken back, each has its own again.
CREATE TABLE membership_close_part (
  close_id      BINARY(16) NOT NULL,
  member_id     BINARY(16) NOT NULL,
  before_grade  INT        NOT NULL,
  before_missed INT        NOT NULL,
  PRIMARY KEY (close_id, member_id)
);
