#!/usr/bin/env python3
"""A citizen at a real kiosk types pinyin on the screen and takes a number for what the search finds."""

import unittest

from scene import HallTest


class PinyinSearch(HallTest):
    @classmethod
    def open(cls):
        cls.kiosk = cls.hall.kiosk()
        cls.kiosk.wait_home()

    def test_01_initials_find_a_service(self):
        self.kiosk.search("bhxsz", "补换行驶证")

    def test_02_words_are_typed_in_chinese(self):
        self.kiosk.tap("homeButton")
        self.kiosk.wait_home()
        self.kiosk.tap("searchField")
        for letter in "shenfenzheng":
            self.kiosk.tap(f"key{letter.upper()}")
        self.kiosk.tap("candidate0")
        self.kiosk.wait_for("身份证")

    def test_03_the_next_one_finds_an_empty_field(self):
        self.kiosk.tap("homeButton")
        self.kiosk.wait_home()
        self.kiosk.search("motuochezhuce", "摩托车注册登记")
        self.kiosk.tap("takeNumberButton")


if __name__ == "__main__":
    unittest.main()
