-- What happened to sales holds, step by step; rows are only added. Of holds that began before, that is known which still stands
-- with them: when each began and for which numbers, and the last request for its release, and who agreed to it.
CREATE TABLE certification_hold_event (
  seq         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  hold_id     BINARY(16)  NOT NULL,
  product_id  BINARY(16)  NOT NULL,
  kind        VARCHAR(10) NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  done_by     VARCHAR(200),
  reason      VARCHAR(500),
  verdict     VARCHAR(12),
  numbers     TEXT,
  recall_id   BINARY(16)
);
CREATE INDEX certification_hold_event_product ON certification_hold_event (product_id, seq);
INSERT INTO certification_hold_event (hold_id, product_id, kind, happened_at, verdict, numbers, recall_id)
  SELECT h.id, h.product_id, 'OPENED', h.opened_at, h.verdict,
    (SELECT GROUP_CONCAT(n.number ORDER BY n.number SEPARATOR ', ') FROM certification_hold_number n WHERE n.hold_id = h.id),
    h.recall_id
  FROM certification_hold h ORDER BY h.opened_at;
INSERT INTO certification_hold_event (hold_id, product_id, kind, happened_at, done_by, reason)
  SELECT h.id, h.product_id, 'ASKED', h.asked_at, h.asked_by, h.asked_reason
  FROM certification_hold h WHERE h.asked_at IS NOT NULL ORDER BY h.asked_at;
INSERT INTO certification_hold_event (hold_id, product_id, kind, happened_at, done_by)
  SELECT h.id, h.product_id, 'RELEASED', h.released_at, h.released_by
  FROM certification_hold h WHERE h.released_at IS NOT NULL ORDER BY h.released_at;
