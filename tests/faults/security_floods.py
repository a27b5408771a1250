#!/usr/bin/env python3
"""Connections that want nothing but to be a burden, while a real kiosk gives tickets: handshakes begun
and left, bytes that trickle, streams nobody reads, idle connections by the hundred, and more than
the server has handles for. --long: by the thousand, and slow ones by the hundred."""

import resource
import ssl
import sys
import threading
import unittest

from hall import wire
from hall.hall import OFFICE, PASSWORD
from hall.load import Load
from hall.waiting import until
from scene import HallTest

LONG = "--long" in sys.argv
SLOW, IDLE = (500, 5000) if LONG else (50, 500)
HANDSHAKE_SECONDS = 10  # the server's patience, with as much again for a busy machine
SLOWEST_MS = 2000
CONNECTION_MB = 0.25  # what an idle connection may cost
ROOM_MB = 60  # what a day's work takes anyway

CLIENT_HELLO = bytes.fromhex("1603010200010001fc0303") + b"\x00" * 506


def allow_handles(number):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < number:
        resource.setrlimit(resource.RLIMIT_NOFILE, (number, max(number, hard)))


class Drip:
    """Sends one byte a second on many connections, until the server or the test ends them."""

    def __init__(self, connections, text):
        self._connections = connections
        self._text = text
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        for byte in self._text:
            if self._stop.wait(1):
                return
            for connection in self._connections:
                try:
                    connection.sendall(bytes([byte]))
                except OSError:
                    pass  # the server has had enough

    def stop(self):
        self._stop.set()
        self._thread.join()


class FloodTest(HallTest):
    run = unittest.TestCase.run  # no test here depends on another

    @classmethod
    def open(cls):
        allow_handles(2 * IDLE + 1000)
        cls.hall.add_clerk("zhang", "张一")
        cls.server = cls.hall.server

    def setUp(self):
        self.open_connections = []
        self.addCleanup(self.let_go)
        self.before = self.server.memory_mb()

    def let_go(self):
        for connection in self.open_connections:
            connection.close()
        self.open_connections.clear()

    def tcp(self, count):
        made = [wire.tcp(self.server.address) for _ in range(count)]
        self.open_connections += made
        return made

    def tls(self, count):
        made = [wire.tls(self.server.address, self.server.authority) for _ in range(count)]
        self.open_connections += made
        return made

    def kiosk(self, seconds=4, name="load"):
        return Load(self.hall, OFFICE, "--rate", 5, "--seconds", seconds, "--report", 2, name=name)

    def expect_served(self, load):
        self.assertEqual(load.failures(), {})
        self.assertGreater(load.lines[-1]["tickets"], 10)
        self.assertEqual(load.lines[-1]["doubled"], 0)
        self.assertLess(load.slowest(), SLOWEST_MS)

    @staticmethod
    def is_hung_up(connection):
        """Whether the server has ended it; what it had said before is read away."""
        connection.settimeout(0.001)
        try:
            while connection.recv(65536):
                pass
            return True
        except (TimeoutError, ssl.SSLWantReadError):
            return False
        except OSError:
            return True

    def wait_hung_up(self, connections, seconds):
        until(lambda: all(self.is_hung_up(each) for each in connections),
              "the server to end them", seconds, 0.5)

    # --- the floods

    def test_1_handshakes_that_are_left_or_trickle_are_ended(self):
        left = self.tcp(SLOW // 2)
        for connection in left:
            connection.sendall(CLIENT_HELLO[:100])
        trickling = self.tcp(SLOW // 2)
        drip = Drip(trickling, CLIENT_HELLO)
        self.addCleanup(drip.stop)
        with self.kiosk() as load:
            pass
        self.expect_served(load)
        self.wait_hung_up(left + trickling, 2 * HANDSHAKE_SECONDS)

    def test_2_streams_that_nobody_reads_cost_little(self):
        token = login(self.server, "zhang")
        talks = [wire.Talk(connection) for connection in self.tls(SLOW)]
        for talk in talks:
            talk.send(wire.frame(wire.SETTINGS, 0, 0, bytes.fromhex("000400000000")))  # no window
            talk.open(1, "/yichuang.watch.v1.WatchService/WatchBoard",
                      [("authorization", f"Bearer {token}")])
            talk.data(1, wire.message(field(1, f"offices/{OFFICE}")), end=True)
        with self.kiosk() as load:
            pass
        self.expect_served(load)
        self.assertLess(self.server.memory_mb() - self.before, ROOM_MB + SLOW)

    def test_3_idle_connections_keep_nobody_out(self):
        bare = self.tcp(IDLE // 2)
        self.tls(IDLE // 2)
        grown = self.server.memory_mb() - self.before
        with self.kiosk() as load:
            pass
        self.expect_served(load)
        self.assertLess(grown, ROOM_MB + IDLE * CONNECTION_MB)
        self.wait_hung_up(bare, 2 * HANDSHAKE_SECONDS)

    def test_4_memory_and_handles_come_back(self):
        """Compared with what the floods before it left behind."""
        until(lambda: self.server.handles() < 100, "handles of the server to be free", 40, 0.5,
              seen=self.server.handles)

    def test_5_more_connections_than_handles_end_nothing(self):
        self.server.stop()
        self.server.launcher = ["prlimit", "--nofile=256:256"]
        self.server.start()
        with self.kiosk(4, "before") as load:
            load.next_line()
            self.tcp(600)
        self.expect_served(load)  # it was there first
        self.let_go()
        with self.kiosk(4, "after") as load:
            pass
        self.expect_served(load)


def field(number, text):
    """A string field of a protobuf message."""
    data = text.encode()
    return bytes([number << 3 | 2]) + wire.length_prefixed(len(data), 7, 0) + data


def login(server, name):
    talk = wire.Talk(wire.tls(server.address, server.authority))
    talk.open(1, "/yichuang.identity.v1.IdentityService/Login")
    talk.data(1, wire.message(field(1, name) + field(2, PASSWORD)), end=True)
    for kind, _, _, payload in talk.frames():
        if kind == wire.DATA:
            size = payload[6]
            talk.connection.close()
            return payload[7:7 + size].decode()
    raise RuntimeError("no answer to the login")


if __name__ == "__main__":
    unittest.main(argv=[argument for argument in sys.argv if argument != "--long"])
