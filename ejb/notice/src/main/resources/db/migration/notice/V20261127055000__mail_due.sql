-- Notifications that also go by mail, until the letter that bundles them is written.
CREATE TABLE notice_mail_due (
  notification_id BINARY(16)  NOT NULL PRIMARY KEY,
  account_id      BINARY(16)  NOT NULL,
  since           DATETIME(6) NOT NULL,
  CONSTRAINT notice_mail_due_notification FOREIGN KEY (notification_id)
    REFERENCES notice_notification (id) ON DELETE CASCADE
);
CREATE INDEX notice_mail_due_account ON notice_mail_due (account_id, since);
CREATE INDEX notice_mail_due_since ON notice_mail_due (since);
