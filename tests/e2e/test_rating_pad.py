#!/usr/bin/env python3
"""A citizen rates on the pad before the window, which opens when the clerk has completed the visit."""

import unittest

from hall.citizens import RENEWAL
from hall.clerk import CALL_NEXT
from hall.hall import PASSWORD
from scene import HallTest


class RatingPad(HallTest):
    @classmethod
    def open(cls):
        cls.hall.add_clerk("zhang", "张一")
        cls.kiosk = cls.hall.kiosk()
        # There is one screen only: the pad stands in the middle of the clerk's window.
        cls.zhang = cls.hall.clerk("zhang", ["--rating-screen", "0"])
        cls.kiosk.wait_home()
        cls.zhang.log_in("zhang", PASSWORD)
        cls.zhang.choose_window("1")

    def serve(self):
        number = self.kiosk.take_ticket(RENEWAL)
        self.assertEqual(self.zhang.call_next(), number)
        self.zhang.start_service()
        self.zhang.complete()
        return number

    def rated(self):
        return self.hall.server.control("export", "events", "--office", "610902").count("ticket.rated")

    def test_01_one_touch_rates_the_visit_once(self):
        number = self.serve()
        self.zhang.wait_for(f"{number} 号，这次服务您满意吗？")
        self.zhang.picture("asks")
        self.zhang.tap("padStar5")
        self.zhang.wait_for("谢谢您的评价")
        self.zhang.picture("thanks")
        self.assertEqual(self.rated(), 1)
        self.zhang.wait_gone("谢谢您的评价", 10)
        self.assertFalse(self.kiosk.can_rate(number))

    def test_02_the_pad_leaves_the_keyboard_to_the_clerk(self):
        self.serve()
        self.zhang.wait_for("这次服务您满意吗？")
        number = self.kiosk.take_ticket(RENEWAL)
        self.zhang.do(CALL_NEXT)
        self.assertEqual(self.zhang.wait_number(), number)

    def test_03_who_does_not_rate_is_not_waited_for(self):
        self.zhang.wait_gone("这次服务您满意吗？", 30)
        self.assertEqual(self.rated(), 1)


if __name__ == "__main__":
    unittest.main()
