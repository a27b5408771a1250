#!/usr/bin/env python3
"""The bad network does what it says: to an echo behind it."""

import os
import socket
import socketserver
import sys
import threading
import time
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from hall.proxy import FaultProxy  # noqa: E402


class Echo(socketserver.BaseRequestHandler):
    def handle(self):
        try:
            while data := self.request.recv(4096):
                self.request.sendall(data)
        except OSError:
            pass  # cut by the proxy


class FaultProxyTest(unittest.TestCase):
    def setUp(self):
        self.echo = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo)
        self.echo.daemon_threads = True
        thread = threading.Thread(target=self.echo.serve_forever, daemon=True)
        thread.start()
        self.addCleanup(thread.join)
        self.addCleanup(self.echo.server_close)
        self.addCleanup(self.echo.shutdown)
        self.proxy = FaultProxy("127.0.0.1:%d" % self.echo.server_address[1])
        self.addCleanup(self.proxy.stop)

    def connect(self):
        host, port = self.proxy.address.split(":")
        connection = socket.create_connection((host, int(port)), timeout=10)
        self.addCleanup(connection.close)
        return connection

    def ask(self, connection, what=b"x"):
        connection.sendall(what)
        return connection.recv(100)

    def test_forwards_when_nothing_is_wrong(self):
        self.assertEqual(self.ask(self.connect(), b"number"), b"number")

    def test_delays_both_ways(self):
        connection = self.connect()
        self.proxy.delay(0.2)
        start = time.monotonic()
        self.assertEqual(self.ask(connection), b"x")
        self.assertGreaterEqual(time.monotonic() - start, 0.4)

    def test_a_cut_ends_a_connection_and_lets_new_ones_in(self):
        connection = self.connect()
        self.ask(connection)
        self.proxy.cut()
        with self.assertRaises(ConnectionError):
            if not connection.recv(1):
                raise ConnectionError
        self.assertEqual(self.ask(self.connect()), b"x")

    def test_deaf_it_takes_everything_and_answers_nothing(self):
        connection = self.connect()
        self.ask(connection)
        self.proxy.deafen()
        connection.sendall(b"x")
        connection.settimeout(0.3)
        with self.assertRaises(TimeoutError):
            connection.recv(1)
        self.proxy.heal()
        self.assertEqual(self.ask(self.connect()), b"x")

    def test_refusing_it_lets_nobody_in_until_healed(self):
        self.proxy.refuse()
        with self.assertRaises(ConnectionError):
            if not self.ask(self.connect()):
                raise ConnectionError
        self.proxy.heal()
        self.assertEqual(self.ask(self.connect()), b"x")


if __name__ == "__main__":
    unittest.main()
