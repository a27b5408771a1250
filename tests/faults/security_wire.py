#!/usr/bin/env python3
"""What no client library would send: messages that are declared larger than any disk, junk without
end, metadata without end, requests that grow when they are decoded. Refused with a stable code, at
no cost to the server or to the kiosk that works beside it."""

import random
import os
import time
import unittest

from hall import wire
from hall.hall import OFFICE
from hall.load import Load
from hall.waiting import until
from scene import HallTest

ESTIMATE = "/yichuang.queue.v1.TicketService/EstimateWaits"
ISSUE = "/yichuang.queue.v1.TicketService/IssueTicket"
GIGABYTE = 2**30
LARGEST = 2**20  # backend/server/server.cpp, kLargestMessage
ROOM_MB = 80
DECODED_MB = 160  # the largest message, full of the smallest strings
TRANSPORT_MB = 160  # backend/server/server.cpp, kTransportMemory
WHOLE_MB = 384  # backend/server/options.h, memory_mb
OVERSHOOT_MB = 64  # what comes in until the guard looks and the transport lets go
RESOURCE_EXHAUSTED, UNAUTHENTICATED = b"8", b"16"
SEED = int(os.environ.get("YICHUANG_SEED") or random.randrange(2**31))


def status_of(trailers):
    """The value of grpc-status in a header block without Huffman codes."""
    name = b"grpc-status"
    at = trailers.find(name)
    if at < 0:
        return b""
    length = trailers[at + len(name)]
    return trailers[at + len(name) + 1:at + len(name) + 1 + length]


class WireTest(HallTest):
    run = unittest.TestCase.run  # no test here depends on another

    @classmethod
    def open(cls):
        print(f"YICHUANG_SEED={SEED}", flush=True)
        cls.random = random.Random(SEED)
        cls.server = cls.hall.server
        with Load(cls.hall, OFFICE, "--rate", 20, "--seconds", 2, name="warm"):
            pass

    def setUp(self):
        self.before = self.server.memory_mb()
        self.highest = self.before

    def talk(self):
        connection = wire.tls(self.server.address, self.server.authority)
        self.addCleanup(connection.close)
        return wire.Talk(connection)

    def expect_guarded(self):
        """What the transport does not bound: whoever does it is hung up on before it is too much."""
        self.expect_bounded(WHOLE_MB + OVERSHOOT_MB - self.before)

    def expect_bounded(self, room=ROOM_MB):
        self.highest = max(self.highest, self.server.memory_mb())
        print(f"{self._testMethodName}: {self.highest - self.before:.0f} MB more", flush=True)
        self.assertLess(self.highest - self.before, room)
        with Load(self.hall, OFFICE, "--rate", 20, "--seconds", 1, "--report", 1,
                  name="after-" + self._testMethodName.split("_")[1]) as load:
            pass
        self.assertEqual(load.failures(), {})
        self.assertGreater(load.lines[-1]["tickets"], 5)

    def pour(self, talk, megabytes, portion):
        """As much as the server takes; it may hang up at any moment."""
        try:
            for _ in range(megabytes):
                for _ in range(2**20 // len(portion)):
                    talk.send(portion)
                self.highest = max(self.highest, self.server.memory_mb())
        except OSError:
            pass

    def test_1_a_message_that_is_too_large_is_refused_with_its_code(self):
        talk = self.talk()
        talk.open(1, ISSUE)
        how, trailers = (talk.upload(1, wire.message(b"x" * (LARGEST + 1)), end=False)
                         or talk.outcome(1))
        self.assertEqual((how, status_of(trailers)), ("headers", RESOURCE_EXHAUSTED))
        self.expect_bounded()

    def test_91_a_gigabyte_is_never_held(self):
        """The transport would collect all that was declared."""
        talk = self.talk()
        talk.open(1, ISSUE)
        sent, outcome = 0, talk.upload(1, wire.message(b"", declared=GIGABYTE), end=False)
        while not outcome and sent < GIGABYTE:
            outcome = talk.upload(1, bytes(2**20), end=False)
            sent += 2**20
            self.highest = max(self.highest, self.server.memory_mb())
        print(f"ended after {sent / 2**20:.0f} MB: {outcome and outcome[0]}", flush=True)
        self.assertLess(sent, GIGABYTE)
        self.expect_guarded()

    def test_2_half_a_message_on_many_connections_does_not_add_up(self):
        for _ in range(40):
            talk = self.talk()
            talk.open(1, ISSUE)
            self.assertIsNone(talk.upload(1, wire.message(b"x" * (LARGEST * 3 // 4), LARGEST), end=False))
        self.expect_bounded(TRANSPORT_MB)

    def test_3_junk_ends_the_connection(self):
        for head in (b"", wire.PREFACE, wire.PREFACE + wire.frame(wire.SETTINGS, 0, 0)):
            connection = wire.tls(self.server.address, self.server.authority)
            self.addCleanup(connection.close)
            talk = wire.Talk(connection, head)
            self.pour(talk, 4, self.random.randbytes(16384))
            self.assertIn(talk.outcome(1)[0].split()[0], ("goaway", "closed"))
        self.expect_bounded()

    def test_4_metadata_far_too_long_opens_nothing(self):
        talk = self.talk()
        talk.open(1, ESTIMATE, [("x-long", "y" * 60000)])
        talk.data(1, wire.message(b""), end=True)
        how, trailers = talk.outcome(1)
        self.assertEqual(how, "headers")
        # The transport may drop what is too long and go on: the caller is then nobody.
        self.assertIn(status_of(trailers), (RESOURCE_EXHAUSTED, UNAUTHENTICATED))
        self.expect_bounded()

    def test_5_metadata_without_end_is_not_kept(self):
        talk = self.talk()
        block = wire.header_block(wire.grpc_headers(ESTIMATE))
        talk.send(wire.frame(wire.HEADERS, 0, 1, block))
        more = wire.header_block([("x-more", "y" * 16000)])
        self.pour(talk, 400, wire.frame(wire.CONTINUATION, 0, 1, more))
        self.expect_guarded()

    def test_6_streams_opened_and_reset_leave_room_for_a_kiosk(self):
        talk = self.talk()
        with Load(self.hall, OFFICE, "--rate", 10, "--seconds", 4, "--report", 1,
                  name="beside") as load:
            end = time.monotonic() + 3
            stream = 1
            try:
                while time.monotonic() < end:
                    talk.open(stream, ESTIMATE)
                    talk.send(wire.frame(wire.RST_STREAM, 0, stream, b"\0\0\0\x08"))
                    stream += 2
                    if stream % 1000 == 1:
                        self.highest = max(self.highest, self.server.memory_mb())
            except OSError:
                pass  # the server has had enough
        self.assertEqual(load.failures(), {})
        self.assertLess(load.slowest(), 2000)
        self.expect_guarded()

    def test_7_a_request_that_grows_when_decoded_is_bounded(self):
        """Two bytes on the wire, a string in memory: as many as fit into the largest message."""
        talk = self.talk()
        request = b"\x1a\x00" * (LARGEST // 2 - 8)
        talk.open(1, ISSUE)
        how, _ = talk.upload(1, wire.message(request)) or talk.outcome(1)
        self.assertIn(how.split()[0], ("headers", "reset"))
        self.expect_bounded(DECODED_MB)

    def test_8_groups_nested_without_end_are_refused(self):
        """An unknown group in a group: the decoder would go as deep as it is told."""
        talk = self.talk()
        talk.open(1, ISSUE)
        talk.data(1, wire.message(b"\x9b\x06" * 7000), end=True)
        how, trailers = talk.outcome(1)
        self.assertEqual(how, "headers")
        self.assertNotIn(status_of(trailers), (b"0", b""))
        self.expect_bounded()

    def test_99_what_was_taken_is_given_back(self):
        until(lambda: self.server.handles() < 60, "handles of the server to be free", 40, 0.5,
              seen=self.server.handles)
        self.assertTrue(self.server.is_running())


if __name__ == "__main__":
    unittest.main()
