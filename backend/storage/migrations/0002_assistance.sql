-- Calls for help from kiosks.
CREATE TABLE help_call (
  id {key},
  office TEXT NOT NULL,
  device BIGINT NOT NULL,
  kind BIGINT NOT NULL,
  page TEXT NOT NULL,
  state BIGINT NOT NULL,
  raised_us BIGINT NOT NULL,
  acknowledged_us BIGINT NOT NULL,
  acknowledger BIGINT NOT NULL,
  acknowledger_name TEXT NOT NULL,
  closed_us BIGINT NOT NULL
);
-- Not closed: state 3 is closed.
CREATE INDEX help_call_unclosed ON help_call (office, id) WHERE state < 3;
-- Whatever a bug does: a kiosk has one call that is not closed.
CREATE UNIQUE INDEX help_call_device ON help_call (device) WHERE state < 3;

-- Kiosks and boards that have reported.
CREATE TABLE machine (
  device BIGINT NOT NULL PRIMARY KEY,
  office TEXT NOT NULL,
  online BIGINT NOT NULL,
  since_us BIGINT NOT NULL
);
CREATE INDEX machine_office ON machine (office, device);

CREATE TABLE peripheral (
  device BIGINT NOT NULL,
  kind BIGINT NOT NULL,
  state BIGINT NOT NULL,
  since_us BIGINT NOT NULL,
  PRIMARY KEY (device, kind)
);
