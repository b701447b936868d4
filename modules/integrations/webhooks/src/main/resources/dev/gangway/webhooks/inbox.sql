CREATE TABLE IF NOT EXISTS gangway_inbox (
  source VARCHAR(100) NOT NULL,
  event_key VARCHAR(64) NOT NULL,
  claim_token VARCHAR(36),
  claimed_until BIGINT,
  handled_at BIGINT,
  PRIMARY KEY (source, event_key)
);

CREATE TABLE IF NOT EXISTS gangway_inbox_entity (
  source VARCHAR(100) NOT NULL,
  entity VARCHAR(64) NOT NULL,
  newest BIGINT,
  touched_at BIGINT NOT NULL,
  claim_token VARCHAR(36),
  claimed_until BIGINT,
  PRIMARY KEY (source, entity)
);
