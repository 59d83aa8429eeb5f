-- Points that somebody gives or takes by hand, below zero for those taken. What is large waits for another person.
CREATE TABLE membership_point_hand (
  id         BINARY(16)   NOT NULL PRIMARY KEY,
  member_id  BINARY(16)   NOT NULL,
  amount     BIGINT       NOT NULL,
  reason     VARCHAR(500) NOT NULL,
  state      VARCHAR(10)  NOT NULL,
  asked_by   VARCHAR(120) NOT NULL,
  asked_at   DATETIME(6)  NOT NULL,
  decided_by VARCHAR(120),
  decided_at DATETIME(6),
  decision   VARCHAR(500)
);
CREATE INDEX membership_point_hand_member ON membership_point_hand (member_id, asked_at);
CREATE INDEX membership_point_hand_state ON membership_point_hand (state, id);
