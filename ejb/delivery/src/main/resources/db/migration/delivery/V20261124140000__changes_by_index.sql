-- Which doors changed lately, and to which version, is asked for twice a second: the index alone answers it.
CREATE INDEX delivery_compartment_news ON delivery_compartment (changed_at, site_id, version);
ALTER TABLE delivery_compartment DROP INDEX delivery_compartment_by_change;
