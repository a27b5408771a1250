#!/usr/bin/env python3
"""The clock of the server's machine is set while a kiosk gives tickets and clerks serve: back and ahead
by an hour and a day, over midnight, and with the machine in another zone. The office's own zone
counts, no number is given twice a day, and the trail is whole. The clock is libfaketime's."""

import glob
import os
import unittest
from datetime import datetime, timedelta

from hall.hall import OFFICE, PASSWORD
from hall.load import Load
from hall.server import ZONE
from scene import HallTest

LIBRARY = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), "")
HOUR, DAY = 3600, 86400
# A day's step ends the logins of clerks; the kiosk goes on in any case.
LOGINS_ENDED = {"SESSION_EXPIRED", "LOGIN_REQUIRED"}


@unittest.skipUnless(LIBRARY, "the package faketime is not there")
class ClockServerTest(HallTest):
    @classmethod
    def open(cls):
        for number in (1, 2):
            cls.hall.server.add_user(f"clerk{number}", f"警员{number}", "clerk@610900", PASSWORD)
        cls.clock = os.path.join(cls.hall.folder, "clock")
        cls.set_clock(0)
        cls.restart(TZ="Asia/Shanghai")

    @classmethod
    def restart(cls, **environment):
        server = cls.hall.server
        server.environment = {
            "LD_PRELOAD": LIBRARY, "FAKETIME_TIMESTAMP_FILE": cls.clock, "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_RESET": "1", "NO_FAKE_STAT": "1",
            **environment}
        server.restart()

    @classmethod
    def set_clock(cls, seconds):
        """So far ahead of the machine's, from now on."""
        fresh = cls.clock + ".new"
        with open(fresh, "w", encoding="ascii") as file:
            file.write(f"{seconds:+d}\n")
        os.replace(fresh, cls.clock)

    def load(self, seconds, name):
        return Load(self.hall, OFFICE, "--clerks", 2, "--password", PASSWORD, "--rate", 20,
                    "--seconds", seconds, "--report", 1, name=name)

    def expect_good(self, load, excused=frozenset()):
        self.assertLessEqual(set(load.failures()), excused)
        self.assertEqual(load.lines[-1]["doubled"], 0)
        self.assertGreater(load.lines[-1]["tickets"], 20)
        self.hall.server.control("audit", "verify")

    @staticmethod
    def today(offset=0):
        return (datetime.now(ZONE) + timedelta(seconds=offset)).date().isoformat()

    def test_1_the_zone_of_the_machine_does_not_matter(self):
        for zone in ("America/New_York", "Pacific/Kiritimati"):
            self.restart(TZ=zone)
            before = self.today()
            with self.load(2, f"zone-{zone[:3]}") as load:
                pass
            self.expect_good(load)
            self.assertLessEqual(set(load.lines[-1]["dates"]), {before, self.today()})

    def test_2_over_midnight(self):
        now = datetime.now(ZONE)
        midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        self.set_clock(int((midnight - now).total_seconds()) - 10)  # before anybody logs in
        with self.load(13, "midnight") as load:
            pass
        self.expect_good(load)
        self.assertEqual(load.lines[-1]["dates"], [now.date().isoformat(), midnight.date().isoformat()])
        self.set_clock(0)

    def test_3_steps_while_tickets_are_given(self):
        for name, steps in (("an-hour", (-HOUR, 0, HOUR, 0)), ("a-day", (DAY, 0, -DAY, 0))):
            with self.load(2 + len(steps), name) as load:
                for step in steps:
                    load.next_line()
                    self.set_clock(step)
            self.expect_good(load, LOGINS_ENDED)

    def test_4_restarted_with_the_clock_an_hour_back_numbers_go_on(self):
        with self.load(2, "before") as load:
            pass
        self.expect_good(load)
        self.hall.server.stop()
        self.set_clock(-HOUR)
        self.hall.server.start()
        with self.load(2, "back") as load:
            pass
        self.expect_good(load)


if __name__ == "__main__":
    unittest.main()
