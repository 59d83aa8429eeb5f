-- Members whom many know: whoever looks at them is told of, with a reason why they are here.
CREATE TABLE care_famous_member (
  member_id     BINARY(16)   NOT NULL PRIMARY KEY,
  member_number VARCHAR(16)  NOT NULL,
  added_by      VARCHAR(254) NOT NULL,
  added_at      DATETIME(6)  NOT NULL,
  reason        VARCHAR(500) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How many members somebody looked at in each hour in which they looked at any: what is usual for them.
CREATE TABLE care_access_hour (
  account VARCHAR(254) NOT NULL,
  hour_at DATETIME(6)  NOT NULL,
  members INT          NOT NULL,
  PRIMARY KEY (account, hour_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX care_access_hour_at ON care_access_hour (hour_at);

-- The days whose looks have been judged.
CREATE TABLE care_access_day (
  day_on  DATE        NOT NULL PRIMARY KEY,
  made_at DATETIME(6) NOT NULL
);

CREATE TABLE care_access_finding (
  id          BINARY(16)   NOT NULL PRIMARY KEY,
  month_on    DATE         NOT NULL,
  account     VARCHAR(254) NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  happened_at DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NOT NULL,
  members     INT          NOT NULL,
  usual       INT          NOT NULL,
  whose       VARCHAR(16),
  seen_by     VARCHAR(254),
  seen_at     DATETIME(6),
  word        VARCHAR(500)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX care_access_finding_month ON care_access_finding (month_on, kind, happened_at);
