"""The first schema. Written out, not derived from tables.py, so that it never changes again."""

from __future__ import annotations

from sqlalchemy import Connection, text

_STATEMENTS = """
CREATE TABLE meta (key VARCHAR NOT NULL PRIMARY KEY, value VARCHAR NOT NULL);
CREATE TABLE source_states (source VARCHAR NOT NULL PRIMARY KEY, next_check_at TIMESTAMP NOT NULL,
  lease_until TIMESTAMP, configured BOOLEAN NOT NULL, status VARCHAR NOT NULL, body TEXT NOT NULL);
CREATE INDEX ix_source_states_next_check_at ON source_states (next_check_at);
CREATE TABLE page_states (source VARCHAR NOT NULL, url VARCHAR NOT NULL, body TEXT NOT NULL, PRIMARY KEY (source, url));
CREATE TABLE windows (source VARCHAR NOT NULL PRIMARY KEY, keys TEXT NOT NULL);
CREATE TABLE documents (id VARCHAR NOT NULL PRIMARY KEY, source VARCHAR NOT NULL, key VARCHAR NOT NULL,
  version VARCHAR NOT NULL, raw_hash VARCHAR NOT NULL, sight VARCHAR NOT NULL, first_seen_at TIMESTAMP NOT NULL);
CREATE UNIQUE INDEX ix_documents_source_key ON documents (source, key);
CREATE TABLE versions (id VARCHAR NOT NULL PRIMARY KEY, document VARCHAR NOT NULL, number INTEGER NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX ix_versions_document ON versions (document);
CREATE TABLE observations (id VARCHAR NOT NULL PRIMARY KEY, document VARCHAR NOT NULL, version VARCHAR NOT NULL,
  previous VARCHAR, at TIMESTAMP NOT NULL, body TEXT NOT NULL);
CREATE INDEX ix_observations_document ON observations (document);
CREATE TABLE statements (id VARCHAR NOT NULL PRIMARY KEY, version VARCHAR NOT NULL, source VARCHAR NOT NULL,
  actor VARCHAR, language VARCHAR NOT NULL, seen_at TIMESTAMP NOT NULL, body TEXT NOT NULL);
CREATE INDEX ix_statements_version ON statements (version);
CREATE INDEX ix_statements_seen ON statements (seen_at, id);
CREATE INDEX ix_statements_actor_seen ON statements (actor, seen_at);
CREATE TABLE claims (id VARCHAR NOT NULL PRIMARY KEY, statement VARCHAR NOT NULL, version VARCHAR NOT NULL,
  frame VARCHAR NOT NULL, seen_at TIMESTAMP NOT NULL, body TEXT NOT NULL);
CREATE INDEX ix_claims_statement ON claims (statement);
CREATE INDEX ix_claims_version ON claims (version);
CREATE TABLE claim_keys (key VARCHAR NOT NULL, claim VARCHAR NOT NULL, seen_at TIMESTAMP NOT NULL,
  PRIMARY KEY (key, claim));
CREATE INDEX ix_claim_keys_key_seen ON claim_keys (key, seen_at);
CREATE TABLE findings (id VARCHAR NOT NULL PRIMARY KEY, kind VARCHAR NOT NULL, cluster VARCHAR NOT NULL,
  status VARCHAR NOT NULL, found_at TIMESTAMP NOT NULL, observation VARCHAR, body TEXT NOT NULL);
CREATE INDEX ix_findings_kind ON findings (kind);
CREATE INDEX ix_findings_cluster ON findings (cluster);
CREATE INDEX ix_findings_found ON findings (found_at, id);
CREATE TABLE finding_claims (finding VARCHAR NOT NULL, position INTEGER NOT NULL, claim VARCHAR NOT NULL,
  PRIMARY KEY (finding, position));
CREATE INDEX ix_finding_claims_claim ON finding_claims (claim);
CREATE TABLE finding_tags (finding VARCHAR NOT NULL, name VARCHAR NOT NULL, value VARCHAR NOT NULL,
  PRIMARY KEY (finding, name, value));
CREATE INDEX ix_finding_tags_value ON finding_tags (value);
CREATE TABLE alerts (id VARCHAR NOT NULL PRIMARY KEY, "group" VARCHAR NOT NULL, finding VARCHAR NOT NULL,
  due_at TIMESTAMP NOT NULL, delivery VARCHAR NOT NULL, body TEXT NOT NULL);
CREATE INDEX ix_alerts_group ON alerts ("group");
CREATE INDEX ix_alerts_finding ON alerts (finding);
CREATE INDEX ix_alerts_waiting ON alerts (delivery, due_at);
CREATE TABLE deliveries (id VARCHAR NOT NULL PRIMARY KEY, channel VARCHAR NOT NULL, "group" VARCHAR NOT NULL,
  state VARCHAR NOT NULL, next_try_at TIMESTAMP, lease_until TIMESTAMP, created_at TIMESTAMP NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX ix_deliveries_group ON deliveries ("group");
CREATE INDEX ix_deliveries_due ON deliveries (state, next_try_at);
CREATE INDEX ix_deliveries_created ON deliveries (created_at, id);
CREATE TABLE watches (document VARCHAR NOT NULL PRIMARY KEY, source VARCHAR NOT NULL, version VARCHAR NOT NULL,
  next_check_at TIMESTAMP NOT NULL, body TEXT NOT NULL);
CREATE INDEX ix_watches_source ON watches (source);
CREATE TABLE judgements (id INTEGER NOT NULL PRIMARY KEY, finding VARCHAR NOT NULL, at TIMESTAMP NOT NULL,
  body TEXT NOT NULL);
CREATE INDEX ix_judgements_finding ON judgements (finding);
CREATE TABLE quarantine (id VARCHAR NOT NULL PRIMARY KEY, source VARCHAR NOT NULL, url VARCHAR NOT NULL,
  reason VARCHAR NOT NULL, raw BLOB NOT NULL, at TIMESTAMP NOT NULL);
CREATE INDEX ix_quarantine_source ON quarantine (source);
"""


def upgrade(connection: Connection) -> None:
    """Make every table and index."""
    for statement in filter(str.strip, _STATEMENTS.split(";")):
        connection.execute(text(statement))
