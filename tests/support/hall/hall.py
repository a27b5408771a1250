"""A whole hall: server, printer, and as many kiosks, clerks and boards as are asked for."""

import os
import shutil
import subprocess
from collections import namedtuple
from datetime import datetime

from .board import Board
from .catalogue import with_queue_policy, without_quotas
from .clerk import Clerk
from .counter import Counter
from .kiosk import Kiosk
from .printer import RecordingPrinter
from .server import ZONE, Server

OFFICE = "610902"
PASSWORD = "Hall-Demo-2026"
ROOT = os.path.abspath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".."))
CATALOGUE = os.path.join(ROOT, "backend", "catalogue", "ankang")

Seat = namedtuple("Seat", "code start")


class Hall:
    """A context manager: on leaving it, everything it started is stopped, last first."""

    def __init__(self, build, folder, recall_after_seconds=1, clock_offset=0, quotas=True):
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        self.build = os.path.abspath(build)
        self.folder = os.path.abspath(folder)
        self._stops = []
        self.printer = RecordingPrinter()
        self._stops.append(self.printer.stop)
        catalogue = with_queue_policy(CATALOGUE, os.path.join(self.folder, "catalogue"),
                                      recall_after_seconds)
        if not quotas:
            without_quotas(catalogue)
        self.server = Server(self.build, self.folder, catalogue)
        self.server.clock_offset = clock_offset
        self.server.start()
        self.address = self.server.address  # where programs look for it: a bad network may lie between
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

    def book(self, staff, service, citizen, skip=0):
        """Books a seat of the hall's today for a Citizen, leaving out `skip` that could be had. `staff`
        is the login of a clerk. Returns a Seat."""
        done = subprocess.run(
            [os.path.join(self.build, "bin", "hall_booking"), "--server", self.server.address,
             "--authority", self.server.authority, "--login", staff, "--password", PASSWORD,
             "--office", OFFICE, "--date", self.server.today(), "--service", service,
             "--identity", citizen.identity, "--name", citizen.name, "--phone", citizen.phone,
             "--skip", str(skip)],
            timeout=60, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True)
        if done.returncode != 0:
            raise RuntimeError(f"hall_booking ended with {done.returncode}: {done.stderr}")
        code, start = done.stdout.split()
        return Seat(code, datetime.fromtimestamp(int(start), ZONE))

    def add_supervisor(self, login, name):
        self.server.add_user(login, name, f"supervisor@{OFFICE}", PASSWORD)

    def counter(self, logins, waiting=0):
        """Clerks without a screen, see counter.py."""
        counter = Counter(self.build, self.server, OFFICE, logins, PASSWORD, waiting)
        self._stops.append(counter.stop)
        return counter

    def kiosk(self, name="kiosk-1", devices=None, options=()):
        """`devices` are further ones, by the names of the environment."""
        return self._open(Kiosk, name, "kiosk", "yichuang-kiosk",
                          {"YICHUANG_PRINTER": self.printer.address, "YICHUANG_SPEAKER": "none",
                           **(devices or {})}, options)

    def board(self, name="board-1"):
        return self._open(Board, name, "display", "yichuang-display")

    def clerk(self, login, options=()):
        return self._open(Clerk, login, None, "yichuang-clerk", options=options)

    def _open(self, kind, name, device_role, program, environment=None, options=()):
        command = [os.path.join(self.build, "bin", program), "--server", self.address,
                   "--state-dir", os.path.join(self.folder, f"{name}-state"),
                   "--authority", self.server.authority, "--full-screen", *options]
        if not device_role:
            command += ["--office", OFFICE]
        else:  # its enrolment says where it stands
            command += ["--enrol", self.server.enrolment_code(f"{device_role}@{OFFICE}", name)]
        window = kind(name, command, kind.SIZE, self.folder, environment)
        self._stops.append(window.stop)
        return window
