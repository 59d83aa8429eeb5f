-- That somebody wants the book to be added up now; a worker does it.
CREATE TABLE membership_trial_wish (
  id       INT          NOT NULL PRIMARY KEY,
  asked_by VARCHAR(120) NOT NULL,
  asked_at DATETIME(6)  NOT NULL
);
