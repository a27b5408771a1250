#!/usr/bin/env python3
"""A day of a hall with the three real programs: ticket, call, board, recall, no-show and return,
service, transfer, rating; and the server killed in the middle of it."""

import unittest

from hall.citizens import RENEWAL
from hall.clerk import CALL_NEXT
from hall.hall import PASSWORD
from hall.waiting import until
from scene import HallTest


class HallDay(HallTest):
    @classmethod
    def open(cls):
        cls.hall.add_clerk("zhang", "张一")
        cls.hall.add_clerk("wang", "王二")
        cls.kiosk = cls.hall.kiosk()
        cls.board = cls.hall.board()
        cls.zhang = cls.hall.clerk("zhang")
        cls.wang = cls.hall.clerk("wang")
        cls.kiosk.wait_home()

    def test_01_clerks_log_in_and_open_their_windows(self):
        for clerk, window in ((self.zhang, "1"), (self.wang, "2")):
            clerk.log_in(clerk.name, PASSWORD)
            clerk.choose_window(window)

    def test_02_a_citizen_takes_a_ticket_that_is_printed_once(self):
        number = self.kiosk.take_ticket(RENEWAL)
        until(lambda: self.hall.printer.tickets, "the printed ticket")
        self.assertEqual(len(self.hall.printer.tickets), 1)
        self.assertIn(number, self.hall.printer.tickets[0].text)
        type(self).first = number

    def test_03_the_clerk_calls_it_and_the_board_shows_it(self):
        self.assertEqual(self.zhang.call_next(), self.first)
        self.board.wait_for_call(self.first, "1")

    def test_04_recalled_in_vain_it_is_a_no_show_and_comes_back(self):
        self.zhang.recall()
        self.zhang.no_show()
        self.kiosk.return_ticket(self.first)
        self.assertEqual(self.zhang.call_next(), self.first)

    def test_05_service_survives_the_death_of_the_server(self):
        self.zhang.start_service()
        self.hall.server.kill()
        self.kiosk.wait_calm()
        self.board.wait_stale()
        self.assertEqual(self.zhang.number(), self.first)
        self.hall.server.start()
        self.kiosk.wait_home(60)
        self.board.wait_stale(False, 60)
        self.zhang.wait_connected(seconds=60)
        self.assertEqual(self.zhang.number(), self.first)

    def test_06_transferred_it_is_completed_at_the_other_window(self):
        self.zhang.transfer_to_window("2")
        self.assertEqual(self.wang.call_next(), self.first)
        self.board.wait_for_call(self.first, "2")
        self.wang.start_service()
        self.wang.complete()

    def test_07_the_citizen_rates_the_visit_once(self):
        self.kiosk.rate(self.first, 5)
        self.assertFalse(self.kiosk.can_rate(self.first))

    def test_08_two_clerks_at_the_same_moment_get_different_citizens(self):
        taken = {self.kiosk.take_ticket(RENEWAL) for _ in range(2)}
        self.zhang.do(CALL_NEXT)
        self.wang.do(CALL_NEXT)
        self.assertEqual({self.zhang.wait_number(), self.wang.wait_number()}, taken)

    def test_09_an_abandoned_page_is_wiped(self):
        self.kiosk.choose(RENEWAL)
        self.kiosk.wait_home(self.kiosk.IDLE_SECONDS + 30)

    def test_10_every_paper_was_printed_once_and_the_trail_is_whole(self):
        numbers = [ticket.text for ticket in self.hall.printer.tickets]
        self.assertEqual(len(numbers), 3)
        self.hall.server.control("audit", "verify")


if __name__ == "__main__":
    unittest.main()
