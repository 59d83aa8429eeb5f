-- All who would move, of each some thousands of members that were counted at once: one row for each movement, with the members
-- by their id, their purchases and amounts. A row each would take longer to write than all members take to be counted.
CREATE TABLE membership_simulation_moved (
  simulation_id BINARY(16) NOT NULL,
  last_id       BINARY(16) NOT NULL,
  from_grade    INT        NOT NULL,
  to_grade      INT        NOT NULL,
  moved         MEDIUMBLOB NOT NULL,
  PRIMARY KEY (simulation_id, last_id, from_grade, to_grade)
);

-- Who would come among the best, and who would leave them.
CREATE TABLE membership_simulation_best (
  simulation_id BINARY(16) NOT NULL,
  member_id     BINARY(16) NOT NULL,
  enters        BOOLEAN    NOT NULL,
  purchases     INT        NOT NULL,
  amount        BIGINT     NOT NULL,
  PRIMARY KEY (simulation_id, enters, member_id)
);
