"""Asks a program what is on its screen; see kiosk/ui/probe/probe.h for the lines."""

import json
import socket

from .waiting import TimedOut


class Probe:
    """Reads only."""

    def __init__(self, path):
        self.path = path
        self._socket = None

    def try_connect(self):
        """False while nobody listens; a socket file may be left over from a killed program."""
        self.close()
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.connect(self.path)
        except (FileNotFoundError, ConnectionRefusedError):
            connection.close()
            return False
        self._socket = connection
        self._lines = connection.makefile("r", encoding="utf-8")
        return True

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

    def touches(self):
        """How many touches the program got so far."""
        return self.ask(op="touches")["touches"]

    def close(self):
        if self._socket:
            self._lines.close()
            self._socket.close()
            self._socket = None
