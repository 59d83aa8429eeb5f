-- Members of whom the desk knew something when they came to another, with all who are one person with them and the one that
-- stands for all. Whoever is not here stands for itself.
CREATE TABLE care_joined_member (
  member_id BINARY(16) NOT NULL PRIMARY KEY,
  head_id   BINARY(16) NOT NULL
);
CREATE INDEX care_joined_member_head ON care_joined_member (head_id, member_id);
