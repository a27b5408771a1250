#!/usr/bin/env python3
"""The recording printer reads what real ESC/POS programs send, however it is cut into packets."""

import os
import socket
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from hall.printer import (COVER_OPEN, DIES, GONE, PAPER_OUT, STATUS_READY, Paper,  # noqa: E402
                          RecordingPrinter)
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


    def test_faults_are_told_by_their_bits(self):
        paper = Paper()
        paper.fault = PAPER_OUT
        self.assertEqual(paper.feed(b"\x10\x04\x01\x10\x04\x02\x10\x04\x04")[1], b"\x1a\x32\x72")
        paper.fault = COVER_OPEN
        self.assertEqual(paper.feed(b"\x10\x04\x02")[1], b"\x16")

    def test_the_order_to_clear_is_no_text_and_not_answered(self):
        paper = Paper()
        tickets, answer = paper.feed(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08" + TICKET)
        self.assertEqual([ticket.text for ticket in tickets], ["A001\n汉滨车管所\n"])
        self.assertEqual(answer, b"")

    def test_a_cut_of_nothing_is_no_paper(self):
        self.assertEqual(Paper().feed(b"\x1dVB\x00")[0], [])


class RecordingPrinterTest(unittest.TestCase):
    def send(self, printer, data):
        """Until the printer ends the connection."""
        with socket.create_connection(("127.0.0.1", printer.port)) as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(100):
                pass

    def test_dying_it_leaves_a_torn_paper_and_comes_back_on_its_port(self):
        printer = RecordingPrinter()
        self.addCleanup(printer.stop)
        printer.break_down(DIES)
        self.send(printer, b"A" * 100)
        until(lambda: printer.fault == GONE, "the death")
        with self.assertRaises(ConnectionRefusedError):
            self.send(printer, b"")
        printer.repair()
        self.send(printer, b"\x1dVB\x00" + TICKET)
        self.assertEqual([ticket.torn for ticket in printer.tickets], [True, False])
        self.assertEqual(printer.tickets[0].text, "A" * 50)

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
