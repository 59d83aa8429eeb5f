-- From which moment each of a second's questions may be asked again: eight bytes each, in microseconds of the epoch.
ALTER TABLE certification_pace ADD COLUMN slots BLOB;
