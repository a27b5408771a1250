#!/usr/bin/env python3
"""What a supervisor does beside the line: gives tickets at the window, closes a day for which somebody
is booked, puts a notice on the board, ends the day. By keyboard, against a real server."""

import unittest

from hall.citizens import citizen
from hall.hall import PASSWORD
from hall.server import offset_to
from scene import HallTest

SERVICE = "DL-06"


class Supervisor(HallTest):
    @classmethod
    def clock_offset(cls):
        return offset_to(10, 20)

    @classmethod
    def open(cls):
        cls.hall.add_supervisor("chen", "陈主任")
        cls.booked = citizen("赵立", 1)
        cls.board = cls.hall.board()
        cls.chen = cls.hall.clerk("chen")
        cls.chen.log_in("chen", PASSWORD)
        cls.chen.choose_window("1")

    def test_01_a_ticket_is_given_at_the_window(self):
        self.chen.open_desk_ticket()
        self.chen.take_service(SERVICE, "驾驶证期满换证")
        self.chen.take_service("buhuanxsz", "补换行驶证")
        self.chen.wait_for("已选")
        self.chen.picture("desk-ticket")
        number = self.chen.give()
        self.chen.picture("desk-number")
        self.chen.press("ctrl+Return")
        self.chen.wait_gone_item("deskNumber")
        self.assertEqual(self.chen.call_next(), number)
        self.chen.start_service()
        self.chen.complete()

    def test_02_and_one_for_another_office_with_the_way_there(self):
        self.chen.open_desk_ticket()
        self.chen.take_service(SERVICE, "驾驶证期满换证")
        self.chen.tap("deskOfficeField")
        self.chen.write("shiquan")
        self.chen.wait_for("去：石泉县")
        self.chen.press("Return")
        self.chen.write("45")
        self.chen.picture("desk-elsewhere")
        self.chen.give()
        self.chen.wait_for("以后叫号")
        self.chen.picture("desk-elsewhere-number")
        self.chen.press("ctrl+Return")
        self.chen.wait_gone_item("deskNumber")

    def test_03_a_closure_says_whom_it_affects_and_moves_them(self):
        seat = self.hall.book("chen", SERVICE, self.booked)
        type(self).day = seat.start
        self.chen.open_overview()
        self.chen.picture("overview")
        self.chen.plan_closure(seat.start.strftime("%Y-%m-%d"), "ting dian")
        self.chen.wait_for("影响预约 1 人")
        self.chen.wait_for("赵*")
        self.chen.picture("closure-preview")
        self.chen.tap("closureMoveButton")
        self.chen.wait_for("已停办：改期 1 人")
        self.chen.wait_for("ting dian")
        self.chen.picture("closure-made")

    def test_04_it_is_lifted_again(self):
        self.chen.wait_for(f"{self.day.month}月{self.day.day}日 · 整个网点")
        self.chen.tap("liftButton")
        self.chen.wait_for("恢复办理？")
        self.chen.press("Return")
        self.chen.wait_for("已恢复办理")
        self.chen.wait_for("没有停办安排")
        self.chen.press("Escape")

    def test_05_a_notice_hangs_on_the_board_until_it_is_taken_away(self):
        self.chen.press("F6")
        self.chen.tap("noticeZh")
        self.chen.write("12345")
        self.chen.press("Return")
        self.chen.write("Closed at noon")
        self.chen.picture("notice")
        self.chen.press("Return")
        self.board.wait_for("Closed at noon", 60)
        self.board.picture("notice")
        self.chen.wait_gone_item("noticeZh")
        self.chen.press("F6")
        self.chen.tap("noticeRemoveButton")
        self.board.wait_gone("Closed at noon")

    def test_06_the_day_is_ended_after_a_look_at_what_is_open(self):
        self.chen.wait_gone_item("noticeZh")
        self.chen.press("F7")
        self.chen.wait_for("个窗口开着")
        self.chen.picture("day-end")
        self.chen.tap("dayEndButton")
        self.chen.wait_for("今天已结束")
        self.chen.picture("day-ended")


if __name__ == "__main__":
    unittest.main()
