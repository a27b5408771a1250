"""The hall a crowd comes to: one kiosk with all its devices, three clerks who keep the line short."""

import collections
import os
import time

from hall.cards import CardReader
from hall.hall import ROOT
from hall.themes import with_pace
from hall.waiting import until

from .ledger import Ledger, require

CLERKS = (("zhang", "张一"), ("wang", "王二"), ("li", "李三"))
CARD_POLL_SECONDS = 0.3  # kiosk/platform/simulated_card_reader.cpp


class Stage:
    idle_seconds = 6

    def __init__(self, hall):
        self.hall = hall
        self.ledger = Ledger(hall)
        self.met = collections.Counter()  # (trouble, page)
        self.longest_line = 0
        for login, name in CLERKS:
            hall.add_clerk(login, name)
        self._counter = hall.counter([login for login, _ in CLERKS])
        self._turn = 0
        self.reader = CardReader(os.path.join(hall.folder, "card-reader"))
        themes = with_pace(os.path.join(ROOT, "themes"), os.path.join(hall.folder, "themes"),
                           idleSeconds=self.idle_seconds, warningSeconds=3)
        self.kiosk = hall.kiosk(devices={"YICHUANG_CARD": self.reader.address, "YICHUANG_SCANNER": "keyboard"},
                                options=("--themes", themes))

    # --- the clerks

    def serve_one(self):
        """The next clerk takes the next citizen; false when nobody waits for that window."""
        self._turn = self._turn % len(CLERKS) + 1
        number = self._counter.serve(self._turn)
        if number:
            require(number not in self.ledger.served, f"{number} was called twice")
            require(number in self.ledger.issued, f"{number} was called and told to nobody")
            self.ledger.served.append(number)
        return bool(number)

    def serve_all(self):
        while any([self.serve_one() for _ in CLERKS]):
            pass

    def look_at_line(self):
        waiting = set(self.ledger.issued) - set(self.ledger.served) - self.ledger.cancelled
        self.longest_line = max(self.longest_line, len(waiting))

    # --- the machine

    def settle(self):
        """Until what was started by a touch has come: the page is the same for half a second."""
        since = time.monotonic()
        before = None

        def still():
            nonlocal since, before
            now = self.kiosk.probe.ask(op="texts")
            if now != before:
                since, before = time.monotonic(), now
            return time.monotonic() - since > 0.5
        until(still, "the kiosk to stand still", 20, seen=self.kiosk.describe)

    def reader_looks(self):
        """Twice, so that a card that was lifted was seen to be gone; nothing on the screen tells."""
        time.sleep(2 * CARD_POLL_SECONDS)

    def mend(self):
        """After something went wrong, so that the next citizen finds a whole machine."""
        if not self.hall.server.is_running():
            self.hall.server.start()
        self.hall.printer.repair()
        self.reader.plug_in()
        self.reader.lift()
        self.kiosk.kill()
        self.kiosk.start()
        self.kiosk.wait_home(60)
        self.ledger.papers()
