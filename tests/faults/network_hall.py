#!/usr/bin/env python3
"""The three real programs over a network that goes bad: each fault is followed by a recovery that
nobody had to help, with nothing lost that somebody typed and no number given twice.

With --long also what takes longer than a minute: a connection that swallows everything until the
keepalive gives it up."""

import sys
import unittest

from hall.citizens import RENEWAL, citizen
from hall.clerk import COMPLETE
from hall.hall import PASSWORD
from hall.proxy import FaultProxy
from hall.waiting import until
from scene import HallTest

LONG = "--long" in sys.argv
TYPED = citizen("张测试", 7).identity[:9]
NOTE = "bring the old plate"


class NetworkTest(HallTest):
    @classmethod
    def open(cls):
        cls.network = FaultProxy(cls.hall.server.address)
        cls.addClassCleanup(cls.network.stop)
        cls.hall.address = cls.network.address
        cls.hall.add_clerk("zhang", "张一")
        cls.numbers = []
        cls.kiosk = cls.hall.kiosk()
        cls.board = cls.hall.board()
        cls.zhang = cls.hall.clerk("zhang")
        cls.kiosk.wait_home()
        cls.zhang.log_in("zhang", PASSWORD)
        cls.zhang.choose_window("1")

    # --- what is done before, during and after each fault

    def take(self, seconds=10):
        number = self.kiosk.take_ticket(RENEWAL, seconds=seconds)
        self.numbers.append(number)
        return number

    def serve_one(self):
        """A whole visit: what works again after a fault."""
        number = self.take()
        self.assertEqual(self.zhang.call_next(20), number)
        self.board.wait_for_call(number, "1", 20)
        self.zhang.start_service()
        self.zhang.complete()

    def begin(self):
        """Somebody is being served with a note half written; at the kiosk, half a number is typed."""
        number = self.take()
        self.assertEqual(self.zhang.call_next(20), number)
        self.zhang.start_service()
        self.zhang.tap("noteKey")
        self.zhang.tap("noteField")
        self.zhang.write(NOTE)
        self.kiosk.choose(RENEWAL)
        self.kiosk.tap("takeNumberButton")
        self.kiosk.wait_for_page("identifyPage")
        if self.kiosk.probe.find("typeNumberButton"):
            self.kiosk.tap("typeNumberButton")
        for digit in TYPED:
            self.kiosk.tap(digit)
        return number

    def typed_number(self):
        return "".join(c for c in self.kiosk.text_of("numberField") if c.isdigit())

    def end(self, number):
        """Everything is as it was, and goes on."""
        self.board.wait_stale(False, 60)
        self.zhang.wait_connected(seconds=60)
        self.kiosk.wait_for_page("identifyPage", 60)
        until(lambda: self.typed_number() == TYPED, "the typed number", seen=self.kiosk.describe)
        self.assertEqual(self.zhang.number(), number)
        self.assertIn(NOTE, self.zhang.text_of("noteField"))
        self.zhang.tap("saveNoteButton", 20)
        self.zhang.wait_gone_item("noteSheet", 20)
        self.zhang.wait_for(NOTE, 20)
        self.zhang.wait_enabled(COMPLETE[0], 20)
        self.zhang.complete()
        self.kiosk.tap("homeButton")
        self.kiosk.wait_home()
        self.serve_one()

    # --- the faults

    def test_1_all_is_well(self):
        self.serve_one()

    def test_2_a_cut_is_healed_before_anybody_does_anything(self):
        number = self.begin()
        for _ in range(5):
            self.network.cut()
            until(lambda: self.network.connections >= 3, "three programs back", 60)
        self.end(number)

    def test_3_two_seconds_late_everything_still_works(self):
        self.network.delay(2)
        number = self.take(60)
        self.assertEqual(self.zhang.call_next(60), number)
        self.board.wait_for_call(number, "1", 60)
        self.network.heal()
        self.zhang.start_service()
        self.zhang.complete()
        self.serve_one()

    def test_4_no_network_and_network_again(self):
        number = self.begin()
        self.network.refuse()
        self.board.wait_stale(seconds=20)
        self.zhang.wait_connected(False, 20)
        self.kiosk.wait_calm()
        self.network.heal()
        self.end(number)

    def test_5_server_killed_and_back(self):
        number = self.begin()
        self.hall.server.kill()
        self.board.wait_stale()
        self.kiosk.wait_calm()
        self.hall.server.start()
        self.end(number)

    @unittest.skipUnless(LONG, "takes longer than the keepalive")
    def test_6_half_open_is_noticed_by_all_and_healed(self):
        number = self.begin()
        self.network.deafen()
        self.board.wait_stale(seconds=90)
        self.zhang.wait_connected(False, 90)
        self.kiosk.wait_calm(90)
        self.network.heal()
        self.end(number)

    def test_7_no_number_was_given_or_printed_twice_and_the_trail_is_whole(self):
        self.assertEqual(len(set(self.numbers)), len(self.numbers))
        self.assertEqual(len(self.hall.printer.tickets), len(self.numbers))
        for number in self.numbers:
            papers = [t for t in self.hall.printer.tickets if number in t.text]
            self.assertEqual(len(papers), 1, number)
        self.hall.server.control("audit", "verify")


if __name__ == "__main__":
    unittest.main(argv=[argument for argument in sys.argv if argument != "--long"])
