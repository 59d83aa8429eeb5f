-- What an agent is for is changed by supervisors; the agent's own version rises with every call.
ALTER TABLE care_agent ADD COLUMN terms_version INT NOT NULL DEFAULT 0;
