CREATE TABLE IF NOT EXISTS gangway_call (
  id VARCHAR(200) PRIMARY KEY,
  client VARCHAR(100) NOT NULL,
  operation VARCHAR(200) NOT NULL,
  idempotency_key VARCHAR(500),
  key_lifetime BIGINT,
  fingerprint TEXT NOT NULL,
  sealed_call TEXT,
  state VARCHAR(20) NOT NULL,
  attempts INTEGER NOT NULL,
  open_outcome BOOLEAN NOT NULL,
  may_repeat BOOLEAN NOT NULL,
  lease VARCHAR(36),
  due_at BIGINT,
  placed_at BIGINT NOT NULL,
  first_sent_at BIGINT,
  settled_at BIGINT,
  status INTEGER NOT NULL,
  request_id VARCHAR(500),
  reason TEXT,
  sealed_value TEXT
);

CREATE INDEX IF NOT EXISTS gangway_call_due ON gangway_call (due_at);
