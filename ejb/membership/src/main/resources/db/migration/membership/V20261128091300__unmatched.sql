-- Members told of during a close, to be matched with others once it has ended.
CREATE TABLE membership_unmatched (
  member_id BINARY(16) NOT NULL PRIMARY KEY
);
