-- Whether the audit trail knows already that the present lock has refused a try.
ALTER TABLE identity_try_count ADD COLUMN refusal_told BOOLEAN NOT NULL DEFAULT FALSE;
