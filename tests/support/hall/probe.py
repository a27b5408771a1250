"""Asks a program what is on its screen; see kiosk/ui/probe/probe.h for the lines."""

import json
import os
import socket

from .waiting import TimedOut, until


class Probe:
    """Reads only. Reconnects when the program was started again."""

    def __init__(self, path):
        self.path = path
        self._socket = None

    def connect(self, seconds=30):
        until(lambda: os.path.exists(self.path), f"the probe {self.path}", seconds)
        self.close()
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(self.path)
        self._lines = self._socket.makefile("r", encoding="utf-8")

    def ask(self, timeout=20, **request):
        self._socket.settimeout(timeout)
        self._socket.sendall((json.dumps(request, ensure_ascii=False) + "\n").encode())
        answer = self._lines.readline()
        if not answer:
            raise TimedOut(f"the program closed its probe at {request}")
        return json.loads(answer)

    def find(self, name, nth=0):
        """Where an item is, or None. `name` is its accessible name or objectName."""
        answer = self.ask(op="find", name=name, nth=nth)
        return answer if answer["ok"] else None

    def wait(self, name, seconds=10):
        answer = self.ask(op="wait", name=name, timeoutMs=int(seconds * 1000), timeout=seconds + 20)
        if not answer["ok"]:
            raise TimedOut(f"after {seconds:g} s {name!r} is not on page {self.page()!r}: "
                           f"{' | '.join(self.texts())}")
        return answer

    def texts(self):
        return [item["text"] for item in self.ask(op="texts")["texts"]]

    def page(self):
        return self.ask(op="page").get("page", "")

    def close(self):
        if self._socket:
            self._lines.close()
            self._socket.close()
            self._socket = None
