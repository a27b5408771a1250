#!/usr/bin/env python3
"""Citizens with an appointment at the kiosk of a hall: one comes in time and goes all the way to the
rating; others come early, late, twice, or without having booked."""

import unittest

from hall.citizens import citizen
from hall.hall import PASSWORD
from hall.server import offset_to
from hall.waiting import until
from scene import HallTest

SERVICE = "DL-06"
SERVICE_TEXT = "驾驶证期满换证"
AHEAD = 75 * 60  # past the latest check-in of every slot that was next


class Appointment(HallTest):
    @classmethod
    def clock_offset(cls):
        return offset_to(10, 20)  # ten minutes before a slot, so that its check-in is open

    @classmethod
    def open(cls):
        cls.hall.add_clerk("zhang", "张一")
        cls.punctual, cls.late = citizen("赵立", 1), citizen("钱进", 2)
        cls.early, cls.stranger = citizen("孙阳", 3), citizen("李默", 4)
        cls.kiosk = cls.hall.kiosk()
        cls.zhang = cls.hall.clerk("zhang")
        cls.kiosk.wait_home()
        cls.zhang.log_in("zhang", PASSWORD)
        cls.zhang.choose_window("1")

    def book(self, who, skip=0):
        return self.hall.book("zhang", SERVICE, who, skip)

    def tickets_printed(self):
        return len(self.hall.printer.tickets)

    def test_01_checked_in_the_number_is_shown_and_printed(self):
        seat = self.book(self.punctual)
        self.kiosk.find_appointment(self.punctual.identity)
        self.kiosk.wait_for(seat.start.strftime("%H:%M"))
        self.kiosk.picture("found")
        self.kiosk.tap(SERVICE_TEXT)
        self.kiosk.wait_for_page("ticketPage")
        type(self).number = self.kiosk.text_of("ticketNumber")
        until(self.tickets_printed, "the printed ticket")
        self.assertIn(self.number, self.hall.printer.tickets[0].text)
        self.kiosk.picture("number")
        self.kiosk.tap("doneButton")
        self.kiosk.wait_home()

    def test_02_checked_in_again_it_is_the_same_number(self):
        self.kiosk.find_appointment(self.punctual.phone)
        self.kiosk.wait_for("已经报到")
        self.kiosk.picture("checked-in-before")
        self.kiosk.tap(SERVICE_TEXT)
        self.kiosk.wait_for_page("visitPage")
        self.kiosk.wait_for(self.number)
        self.kiosk.picture("the-same-number")
        self.kiosk.go_home()
        self.assertEqual(self.tickets_printed(), 1)

    def test_03_who_did_not_book_is_told(self):
        self.kiosk.find_appointment(self.stranger.identity)
        self.kiosk.wait_for("没有找到预约")
        self.kiosk.picture("nothing-found")
        self.kiosk.go_home()

    def test_04_who_comes_early_is_told_from_when_on(self):
        seat = self.book(self.early, skip=2)
        self.kiosk.find_appointment(self.early.identity)
        self.kiosk.wait_for(seat.start.strftime("%H:%M"))
        self.kiosk.tap(SERVICE_TEXT)
        self.kiosk.wait_for("还没到报到时间")
        self.kiosk.picture("too-early")
        self.kiosk.go_home()

    def test_05_called_served_and_completed(self):
        self.assertEqual(self.zhang.call_next(), self.number)
        self.zhang.picture("called")
        self.zhang.start_service()
        self.zhang.complete()

    def test_06_the_visit_is_rated(self):
        self.kiosk.open_ticket(self.number)
        self.kiosk.wait_for_page("ratePage")
        self.kiosk.picture("rate")
        self.kiosk.tap("star5")
        self.kiosk.tap("doneButton")
        self.kiosk.wait_home()
        self.assertFalse(self.kiosk.can_rate(self.number))

    def test_07_who_comes_late_is_shown_the_ordinary_way(self):
        self.book(self.late)
        self.hall.server.clock_offset += AHEAD
        self.hall.server.restart()
        self.kiosk.wait_home(60)
        self.kiosk.find_appointment(self.late.identity)
        self.kiosk.wait_for("预约时间已过")
        self.kiosk.picture("late")
        self.kiosk.tap("ordinaryButton")
        self.kiosk.wait_home()
        self.assertEqual(self.tickets_printed(), 1)


if __name__ == "__main__":
    unittest.main()
