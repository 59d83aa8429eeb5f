-- Members who do nothing and have no address at which to be told so; looked at again some time later.
CREATE TABLE membership_unreached (
  member_id BINARY(16) NOT NULL PRIMARY KEY,
  looked_on DATE       NOT NULL
);
