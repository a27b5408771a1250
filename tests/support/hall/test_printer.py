#!/usr/bin/env python3
"""The recording printer reads what real ESC/POS programs send, however it is cut into packets."""

import os
import socket
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from hall.printer import STATUS_READY, Paper, RecordingPrinter  # noqa: E402
from hall.waiting import until  # noqa: E402

QR = b"\x1d(k\x03\x001C\x06" + b"\x1d(k\x07\x001P0code" + b"\x1d(k\x03\x001Q0"
TICKET = (b"\x1b@\x1ba\x01\x1d!\x11A001\n\x1d!\x00" + "汉滨车管所\n".encode("gb18030") + QR +
          b"\x1bd\x03\x1dVB\x00")


class PaperTest(unittest.TestCase):
    def test_text_and_code_of_a_ticket(self):
        tickets, answer = Paper().feed(TICKET)
        self.assertEqual([ticket.text for ticket in tickets], ["A001\n汉滨车管所\n"])
        self.assertEqual(tickets[0].codes, ["code"])
        self.assertEqual(answer, b"")

    def test_any_portions_give_the_same(self):
        paper, tickets = Paper(), []
        for byte in TICKET + TICKET:
            tickets += paper.feed(bytes([byte]))[0]
        self.assertEqual([ticket.text for ticket in tickets], ["A001\n汉滨车管所\n"] * 2)

    def test_a_picture_is_no_text(self):
        picture = b"\x1dv0\x00\x02\x00\x03\x00" + b"ABCDEF"
        tickets, _ = Paper().feed(picture + b"x\n\x1dV\x00")
        self.assertEqual(tickets[0].text, "x\n")

    def test_a_status_question_is_answered_even_in_the_middle(self):
        paper = Paper()
        self.assertEqual(paper.feed(b"A\x10\x04\x01B")[1], STATUS_READY)
        self.assertEqual(paper.feed(b"\n\x1dV\x00")[0][0].text, "AB\n")


class RecordingPrinterTest(unittest.TestCase):
    def test_prints_over_tcp(self):
        printer = RecordingPrinter()
        self.addCleanup(printer.stop)
        with socket.create_connection(("127.0.0.1", printer.port)) as connection:
            connection.sendall(b"\x10\x04\x04")
            self.assertEqual(connection.recv(1), STATUS_READY)
            connection.sendall(TICKET)
        until(lambda: printer.tickets, "the ticket")
        self.assertEqual(printer.tickets[0].codes, ["code"])


if __name__ == "__main__":
    unittest.main()
