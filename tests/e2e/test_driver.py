#!/usr/bin/env python3
"""The driver really clicks, types, waits, takes pictures and stops what it started."""

import os
import subprocess
import tempfile
import unittest

from hall.waiting import TimedOut
from hall.window import Window
from scene import BUILD


@unittest.skipUnless(BUILD, "YICHUANG_BUILD does not name a build folder")
class DriverTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.window = Window("sample", [os.path.join(BUILD, "bin", "e2e_sample")], (640, 480),
                             folder.name)
        self.addCleanup(self.window.stop)

    def test_input_reaches_the_program_as_a_person_would_give_it(self):
        self.window.tap("取号")
        self.window.wait_for("taps 1")
        self.window.tap("field")
        self.window.write("610999x!")
        self.window.wait_for("610999x!")
        self.window.press("F1")
        self.window.wait_for("F1")

    def test_what_is_not_there_is_named_with_what_is(self):
        with self.assertRaisesRegex(TimedOut, "'叫号'.*taps 0"):
            self.window.tap("叫号", seconds=0.2)
        with self.assertRaisesRegex(TimedOut, "'nothing'.*taps 0"):
            self.window.wait_for("nothing", seconds=0.2)

    def test_a_picture_shows_the_display(self):
        self.window.wait_for("taps 0")
        with open(self.window.picture("start"), "rb") as file:
            head = file.read(24)
        self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual([int.from_bytes(head[n:n + 4], "big") for n in (16, 20)], [640, 480])

    def test_nothing_is_left_running(self):
        self.window.stop()
        self.assertFalse(self.window.program.is_running())
        with self.assertRaises(subprocess.CalledProcessError):
            self.window.display.run("xdotool", "getmouselocation")

    def test_a_killed_program_can_be_started_again_on_its_display(self):
        self.window.kill()
        self.window.start()
        self.window.tap("取号")
        self.window.wait_for("taps 1")


if __name__ == "__main__":
    unittest.main()
