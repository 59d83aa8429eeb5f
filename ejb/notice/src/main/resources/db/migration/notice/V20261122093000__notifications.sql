-- Recipient is "account:<id>" or "role:<NAME>"; ids ascend with time, so the index serves both the list and the count.
CREATE TABLE notice_notification (
  id BINARY(16) NOT NULL PRIMARY KEY,
  recipient VARCHAR(60) NOT NULL,
  template VARCHAR(60) NOT NULL,
  text_values TEXT NOT NULL,
  link VARCHAR(300),
  created_at DATETIME(6) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE INDEX notice_notification_recipient ON notice_notification (recipient, id);

CREATE INDEX notice_notification_created ON notice_notification (created_at);

CREATE TABLE notice_reading (
  account_id BINARY(16) NOT NULL,
  notification_id BINARY(16) NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, notification_id),
  CONSTRAINT notice_reading_notification FOREIGN KEY (notification_id)
    REFERENCES notice_notification (id) ON DELETE CASCADE
);
