#!/usr/bin/env python3
"""A citizen calls for help at a real kiosk, a clerk answers with one key at a real window, and the
kiosk says so; a printer that dies is told to the clerk."""

import unittest

from hall.citizens import RENEWAL
from hall.clerk import ANSWER_HELP
from hall.hall import PASSWORD
from hall.waiting import until
from scene import HallTest


class Assistance(HallTest):
    @classmethod
    def open(cls):
        cls.hall.add_clerk("zhang", "张一")
        cls.kiosk = cls.hall.kiosk()
        cls.zhang = cls.hall.clerk("zhang")
        cls.kiosk.wait_home()
        cls.zhang.log_in("zhang", PASSWORD)
        cls.zhang.choose_window("1")

    def test_01_a_call_for_help_is_seen_at_the_window(self):
        self.kiosk.choose(RENEWAL)
        self.kiosk.call_staff()
        self.kiosk.wait_for("已呼叫")
        self.zhang.wait_for("kiosk-1 有人请求帮助")
        self.zhang.picture("help-call")

    def test_02_the_clerk_answers_with_one_key_and_the_kiosk_says_so(self):
        self.zhang.do(ANSWER_HELP)
        self.kiosk.wait_for("工作人员正在赶来")
        self.zhang.wait_for("张一 正前往 kiosk-1")
        self.kiosk.picture("help-coming")

    def test_03_when_it_is_done_the_strip_goes(self):
        self.zhang.do(ANSWER_HELP)
        self.zhang.wait_gone("kiosk-1")
        self.kiosk.wait_for("遇到困难就按这里")
        self.kiosk.tap("homeButton")
        self.kiosk.wait_home()

    def test_04_a_dead_printer_is_told_and_the_number_is_on_the_screen(self):
        self.hall.printer.stop()
        number = self.kiosk.take_ticket(RENEWAL)
        self.zhang.wait_for("kiosk-1：打印机没有响应", 40)
        self.zhang.picture("printer-trouble")
        self.assertEqual(self.zhang.call_next(), number)

    def test_05_the_trail_is_whole_and_names_what_happened(self):
        kinds = self.hall.server.control("export", "events", "--office", "610900")
        for kind in ("help_call.raised", "help_call.acknowledged", "help_call.closed",
                     "device.peripherals_changed"):
            self.assertIn(kind, kinds)
        self.hall.server.control("audit", "verify")


if __name__ == "__main__":
    unittest.main()
