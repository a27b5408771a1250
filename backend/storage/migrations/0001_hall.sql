-- {key} is the integer key of the engine. Times are UTC microseconds, 0 is absent; booleans 0/1.
CREATE TABLE ticket (
  id {key},
  office TEXT NOT NULL,
  business_date TEXT NOT NULL,
  prefix TEXT NOT NULL,
  number BIGINT NOT NULL,
  state BIGINT NOT NULL,
  channel BIGINT NOT NULL,
  priority BIGINT NOT NULL,
  arrived_us BIGINT NOT NULL,
  order_us BIGINT NOT NULL,
  basis BIGINT NOT NULL,
  order_event_us BIGINT NOT NULL,
  called_us BIGINT NOT NULL,
  first_called_us BIGINT NOT NULL,
  serving_us BIGINT NOT NULL,
  ended_us BIGINT NOT NULL,
  not_before_us BIGINT NOT NULL,
  return_until_us BIGINT NOT NULL,
  calls BIGINT NOT NULL,
  window_code TEXT NOT NULL,
  target_window TEXT NOT NULL,
  pending TEXT NOT NULL,
  appointment BIGINT NOT NULL,
  continues BIGINT NOT NULL,
  continued_by BIGINT NOT NULL,
  note TEXT NOT NULL,
  rating BIGINT NOT NULL,
  rating_tags TEXT NOT NULL,
  rating_comment TEXT NOT NULL,
  prints BIGINT NOT NULL,
  version BIGINT NOT NULL,
  identity_index TEXT NOT NULL,
  phone_index TEXT NOT NULL,
  sealed TEXT NOT NULL,
  masked_name TEXT NOT NULL,
  masked_identity TEXT NOT NULL,
  masked_phone TEXT NOT NULL,
  UNIQUE (office, business_date, prefix, number)
);
-- The line of an office in its order; state 1 is waiting.
CREATE INDEX ticket_line ON ticket (office, order_us, id) WHERE state = 1;
-- Open and not in the line: called, serving, parked, missed.
CREATE INDEX ticket_away ON ticket (office, id) WHERE state > 1 AND state < 6;
CREATE INDEX ticket_called ON ticket (office, called_us) WHERE called_us > 0;
CREATE INDEX ticket_person ON ticket (office, business_date, identity_index)
  WHERE identity_index <> '';
CREATE INDEX ticket_phone ON ticket (office, business_date, phone_index) WHERE phone_index <> '';

CREATE TABLE ticket_item (
  ticket BIGINT NOT NULL,
  ordinal BIGINT NOT NULL,
  service TEXT NOT NULL,
  state BIGINT NOT NULL,
  started_us BIGINT NOT NULL,
  ended_us BIGINT NOT NULL,
  window_code TEXT NOT NULL,
  national_serial TEXT NOT NULL,
  PRIMARY KEY (ticket, ordinal)
);

-- One open ticket per person and service, anywhere.
CREATE TABLE open_claim (
  identity_index TEXT NOT NULL,
  service TEXT NOT NULL,
  ticket BIGINT NOT NULL,
  PRIMARY KEY (identity_index, service)
);
CREATE INDEX open_claim_ticket ON open_claim (ticket);

CREATE TABLE number_counter (
  office TEXT NOT NULL,
  business_date TEXT NOT NULL,
  prefix TEXT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (office, business_date, prefix)
);

CREATE TABLE issue_count (
  office TEXT NOT NULL,
  business_date TEXT NOT NULL,
  service TEXT NOT NULL,
  issued BIGINT NOT NULL,
  PRIMARY KEY (office, business_date, service)
);

CREATE TABLE window_state (
  office TEXT NOT NULL,
  code TEXT NOT NULL,
  state BIGINT NOT NULL,
  pause_reason TEXT NOT NULL,
  clerk BIGINT NOT NULL,
  clerk_name TEXT NOT NULL,
  ticket BIGINT NOT NULL,
  since_us BIGINT NOT NULL,
  emergency BIGINT NOT NULL,
  PRIMARY KEY (office, code)
);
-- Whatever a bug does: one clerk sits at one window, one ticket is at one window.
CREATE UNIQUE INDEX window_clerk ON window_state (clerk) WHERE clerk <> 0;
CREATE UNIQUE INDEX window_ticket ON window_state (ticket) WHERE ticket <> 0;

CREATE TABLE appointment (
  id {key},
  office TEXT NOT NULL,
  business_date TEXT NOT NULL,
  start_us BIGINT NOT NULL,
  end_us BIGINT NOT NULL,
  state BIGINT NOT NULL,
  services TEXT NOT NULL,
  hold_until_us BIGINT NOT NULL,
  rest_until_us BIGINT NOT NULL,
  created_us BIGINT NOT NULL,
  code TEXT NOT NULL,
  ticket BIGINT NOT NULL,
  closure BIGINT NOT NULL,
  version BIGINT NOT NULL,
  identity_index TEXT NOT NULL,
  phone_index TEXT NOT NULL,
  sealed TEXT NOT NULL,
  masked_name TEXT NOT NULL,
  masked_identity TEXT NOT NULL,
  masked_phone TEXT NOT NULL
);
CREATE INDEX appointment_start ON appointment (office, start_us, id);
CREATE INDEX appointment_open ON appointment (end_us) WHERE state < 3;
CREATE UNIQUE INDEX appointment_code ON appointment (office, code);

CREATE TABLE closure (
  id {key},
  office TEXT NOT NULL,
  start_us BIGINT NOT NULL,
  end_us BIGINT NOT NULL,
  services TEXT NOT NULL,
  reason_zh TEXT NOT NULL,
  reason_en TEXT NOT NULL,
  deleted BIGINT NOT NULL
);
CREATE INDEX closure_office ON closure (office, end_us);

CREATE TABLE user_account (
  id {key},
  login TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  roles TEXT NOT NULL,
  disabled BIGINT NOT NULL,
  must_change_password BIGINT NOT NULL,
  password_set_us BIGINT NOT NULL,
  created_us BIGINT NOT NULL,
  last_login_us BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  locked_until_us BIGINT NOT NULL,
  version BIGINT NOT NULL
);

CREATE TABLE login_session (
  token_hash TEXT NOT NULL PRIMARY KEY,
  account BIGINT NOT NULL,
  created_us BIGINT NOT NULL,
  expires_us BIGINT NOT NULL,
  password_only BIGINT NOT NULL
);
CREATE INDEX login_session_account ON login_session (account);

CREATE TABLE device (
  id {key},
  display_name TEXT NOT NULL,
  role TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  revoked BIGINT NOT NULL,
  created_us BIGINT NOT NULL,
  expires_us BIGINT NOT NULL
);

CREATE TABLE enrolment (
  code_hash TEXT NOT NULL PRIMARY KEY,
  display_name TEXT NOT NULL,
  role TEXT NOT NULL,
  expires_us BIGINT NOT NULL,
  used BIGINT NOT NULL
);

CREATE TABLE setting (
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (scope, name)
);

CREATE TABLE catalogue_edition (
  id {key},
  fingerprint TEXT NOT NULL,
  edition TEXT NOT NULL,
  imported_us BIGINT NOT NULL
);

CREATE TABLE catalogue_file (
  catalogue BIGINT NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (catalogue, name)
);

CREATE TABLE event (
  seq {key},
  time_us BIGINT NOT NULL,
  office TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  actor TEXT NOT NULL,
  payload TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX event_office ON event (office, seq);

-- The newest event, signed: rows cut off the end of the log are missed here.
CREATE TABLE audit_head (
  id {key},
  seq BIGINT NOT NULL,
  mac TEXT NOT NULL
);

CREATE TABLE request_answer (
  request_id TEXT NOT NULL,
  actor TEXT NOT NULL,
  time_us BIGINT NOT NULL,
  method TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  response TEXT NOT NULL,
  PRIMARY KEY (request_id, actor)
);

CREATE TABLE service_time (
  office TEXT NOT NULL,
  service TEXT NOT NULL,
  hour BIGINT NOT NULL,
  samples BIGINT NOT NULL,
  sum_log DOUBLE PRECISION NOT NULL,
  sum_log2 DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (office, service, hour)
);
