-- Each tree that a ticket touches costs its commit a page for each office. A view reads at most some
-- thousand events and needs no order by office; which numbers are borne is asked of the days next to
-- today; small rows that are only found by their key lie in its order.
DROP INDEX event_office;
DROP INDEX ticket_open_number;

CREATE TABLE ticket_item_by_key (
  ticket BIGINT NOT NULL,
  ordinal BIGINT NOT NULL,
  service TEXT NOT NULL,
  state BIGINT NOT NULL,
  started_us BIGINT NOT NULL,
  ended_us BIGINT NOT NULL,
  window_code TEXT NOT NULL,
  national_serial TEXT NOT NULL,
  PRIMARY KEY (ticket, ordinal)
) {by_key};
INSERT INTO ticket_item_by_key
  SELECT ticket, ordinal, service, state, started_us, ended_us, window_code, national_serial
  FROM ticket_item ORDER BY ticket, ordinal;
DROP TABLE ticket_item;
ALTER TABLE ticket_item_by_key RENAME TO ticket_item;

CREATE TABLE number_counter_by_key (
  office TEXT NOT NULL,
  business_date TEXT NOT NULL,
  prefix TEXT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (office, business_date, prefix)
) {by_key};
INSERT INTO number_counter_by_key SELECT office, business_date, prefix, last FROM number_counter;
DROP TABLE number_counter;
ALTER TABLE number_counter_by_key RENAME TO number_counter;

CREATE TABLE issue_count_by_key (
  office TEXT NOT NULL,
  business_date TEXT NOT NULL,
  service TEXT NOT NULL,
  issued BIGINT NOT NULL,
  PRIMARY KEY (office, business_date, service)
) {by_key};
INSERT INTO issue_count_by_key SELECT office, business_date, service, issued FROM issue_count;
DROP TABLE issue_count;
ALTER TABLE issue_count_by_key RENAME TO issue_count;
