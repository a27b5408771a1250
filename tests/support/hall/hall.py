"""A whole hall: server, printer, and as many kiosks, clerks and boards as are asked for."""

import os
import shutil

from .board import Board
from .catalogue import with_queue_policy
from .clerk import Clerk
from .kiosk import Kiosk
from .printer import RecordingPrinter
from .server import Server

OFFICE = "610902"
PASSWORD = "Hall-Demo-2026"
ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
CATALOGUE = os.path.join(ROOT, "backend", "catalogue", "ankang")


class Hall:
    """A context manager: on leaving it, everything it started is stopped, last first."""

    def __init__(self, build, folder, recall_after_seconds=1):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        self.build = os.path.abspath(build)
        self.folder = os.path.abspath(folder)
        self._stops = []
        self.printer = RecordingPrinter()
        self._stops.append(self.printer.stop)
        catalogue = with_queue_policy(CATALOGUE, os.path.join(self.folder, "catalogue"),
                                recall_after_seconds)
        self.server = Server(self.build, self.folder, catalogue)
        self.server.start()
        self._stops.append(lambda: self.server.is_running() and self.server.stop())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Stops all; the first failure is raised when everything was tried."""
        failures = []
        while self._stops:
            try:
                self._stops.pop()()
            except Exception as failure:  # pylint: disable=broad-except
                failures.append(failure)
        if failures:
            raise failures[0]

    # --- who is in it

    def add_clerk(self, login, name):
        self.server.add_user(login, name, f"clerk@{OFFICE}", PASSWORD)

    def kiosk(self, name="kiosk-1"):
        return self._open(Kiosk, name, "kiosk", "yichuang-kiosk",
                          {"YICHUANG_PRINTER": self.printer.address, "YICHUANG_SPEAKER": "none"})

    def board(self, name="board-1"):
        return self._open(Board, name, "display", "yichuang-display")

    def clerk(self, login):
        return self._open(Clerk, login, None, "yichuang-clerk")

    def _open(self, kind, name, device_role, program, environment=None):
        command = [os.path.join(self.build, "bin", program), "--server", self.server.address,
                   "--state-dir", os.path.join(self.folder, f"{name}-state"),
                   "--authority", self.server.authority, "--office", OFFICE,
                   "--full-screen"]
        if device_role:
            command += ["--enrol", self.server.enrolment_code(f"{device_role}@{OFFICE}", name)]
        window = kind(name, command, kind.SIZE, self.folder, environment)
        self._stops.append(window.stop)
        return window
