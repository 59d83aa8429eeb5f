-- When a product's verdict may change by time alone, and by which version of the rules it was made. All that are here already are due.
ALTER TABLE certification_product ADD COLUMN judge_due_at DATETIME(6) NOT NULL DEFAULT '2026-01-01 00:00:00';
ALTER TABLE certification_product ADD COLUMN judged_under INT NOT NULL DEFAULT 0;
CREATE INDEX certification_product_due ON certification_product (judge_due_at);
CREATE INDEX certification_product_under ON certification_product (judged_under);
