-- Whose number people in the hall still look for; states from 6 on are ended. Not unique: what was
-- given before this step may hold a number twice.
CREATE INDEX ticket_open_number ON ticket (office, prefix, number) WHERE state < 6;
