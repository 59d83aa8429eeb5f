-- Who looks after a product.
ALTER TABLE certification_product ADD COLUMN assigned_to VARCHAR(200);
CREATE INDEX certification_product_assigned ON certification_product (assigned_to, verdict_rank, id);

-- What officers wrote of a product; nothing is changed or taken back.
CREATE TABLE certification_note (
  id         BINARY(16)    NOT NULL PRIMARY KEY,
  product_id BINARY(16)    NOT NULL,
  author     VARCHAR(200)  NOT NULL,
  written_at DATETIME(6)   NOT NULL,
  words      VARCHAR(2000) NOT NULL
);
CREATE INDEX certification_note_product ON certification_note (product_id, id);

-- What is to be put in order by a day: at most one open task for a product. live is the product while it is open.
CREATE TABLE certification_task (
  id            BINARY(16)  NOT NULL PRIMARY KEY,
  product_id    BINARY(16)  NOT NULL,
  verdict       VARCHAR(12) NOT NULL,
  opened_at     DATETIME(6) NOT NULL,
  due_on        DATE        NOT NULL,
  overdue_told  DATETIME(6),
  closed_at     DATETIME(6),
  closed_by     VARCHAR(200),
  closed_reason VARCHAR(500),
  live          BINARY(16) GENERATED ALWAYS AS (CASE WHEN closed_at IS NULL THEN product_id END)
);
CREATE UNIQUE INDEX certification_task_live ON certification_task (live);
CREATE INDEX certification_task_product ON certification_task (product_id, opened_at);
CREATE INDEX certification_task_due ON certification_task (closed_at, due_on);
