-- What the desk did for members, or asked shops to do.
CREATE TABLE care_act (
  id            BINARY(16)   NOT NULL PRIMARY KEY,
  member_id     BINARY(16)   NOT NULL,
  member_number VARCHAR(16)  NOT NULL,
  kind          VARCHAR(12)  NOT NULL,
  agent         VARCHAR(254) NOT NULL,
  at            DATETIME(6)  NOT NULL,
  reason        VARCHAR(500) NOT NULL,
  won           BIGINT       NOT NULL,
  points        BIGINT,
  campaign_id   BINARY(16),
  coupon_code   VARCHAR(16),
  system_id     BINARY(16),
  order_number  VARCHAR(64),
  line          INT,
  quantity      INT,
  fulfilled     INT          NOT NULL,
  why           VARCHAR(24),
  detail        VARCHAR(200) NOT NULL,
  state         VARCHAR(16)  NOT NULL,
  decided_by    VARCHAR(254),
  decided_at    DATETIME(6),
  refusal       VARCHAR(500),
  case_id       BINARY(16),
  call_id       BINARY(16),
  request_key   BINARY(16)   NOT NULL
);
CREATE UNIQUE INDEX care_act_request ON care_act (request_key);
CREATE INDEX care_act_member ON care_act (member_id, at);
CREATE INDEX care_act_agent ON care_act (agent, at);
CREATE INDEX care_act_at ON care_act (at, id);
CREATE INDEX care_act_state ON care_act (state, kind, at);
CREATE INDEX care_act_order ON care_act (system_id, order_number);

-- What is added up by one at a time: gifts of an agent, what is asked about an order.
CREATE TABLE care_act_lock (
  name VARCHAR(270) NOT NULL PRIMARY KEY
);
