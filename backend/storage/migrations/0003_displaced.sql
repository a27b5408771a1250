-- When a citizen was told that a closure took their appointment.
ALTER TABLE appointment ADD COLUMN told_us BIGINT NOT NULL DEFAULT 0;
CREATE INDEX appointment_untold ON appointment (office, start_us, id)
  WHERE state = 7 AND told_us = 0 AND sealed <> '';
