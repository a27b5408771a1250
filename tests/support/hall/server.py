"""A real yichuangd on a fresh data directory, and yichuangctl beside it."""

import os
import re
import subprocess
from datetime import datetime, timedelta, timezone

from .program import Program

READY = re.compile(r"^yichuangd: serving on (\S+):(\d+)$", re.MULTILINE)
CODE = re.compile(r"^[A-Z0-9][A-Z0-9-]{5,}$", re.MULTILINE)

ZONE = timezone(timedelta(hours=8))  # of all offices of the catalogue


def offset_to(hour, minute):
    """Seconds from now back to the last time the offices' clocks showed that."""
    now = datetime.now(ZONE)
    then = now.replace(hour=hour, minute=minute)
    return int(((then if then <= now else then - timedelta(days=1)) - now).total_seconds())


class Server:
    def __init__(self, build, folder, catalogue):
        self.build = build
        self.folder = folder
        self.data = os.path.join(folder, "data")
        self.address = None
        self.clock_offset = 0  # seconds; taken up at the next start
        self.launcher = []  # a command that starts it in other surroundings, taken up at the next start
        self.environment = {}
        self._program = None
        self._runs = 0
        if not os.path.exists(self.data):
            self.control("init")
        self.control("import", catalogue)

    @property
    def authority(self):
        return os.path.join(self.data, "authority", "ca.pem")

    def control(self, *arguments, text=None):
        """Runs yichuangctl; returns what it printed."""
        command = [os.path.join(self.build, "bin", "yichuangctl"), "--data", self.data, *arguments]
        done = subprocess.run(command, input=text, text=True, timeout=120,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stdout}")
        return done.stdout

    def add_user(self, login, name, role, password):
        """`role` as in clerk@610902. The password need not be changed at the first login."""
        self.control("user", "add", login, "--name", name, "--role", role, "--password-stdin",
                     "--keep-password", text=password + "\n")

    def enrolment_code(self, role, name):
        printed = self.control("device", "enrol", "--role", role, "--name", name)
        match = CODE.search(printed)
        if not match:
            raise RuntimeError(f"no one-time code in: {printed}")
        return match[0]

    def start(self):
        """On a free port the first time, on the same one afterwards."""
        self._runs += 1
        self._program = Program(
            "yichuangd",
            [*self.launcher, os.path.join(self.build, "bin", "yichuangd"), "--data", self.data,
             "--listen", self.address or "127.0.0.1:0", "--demo",
             "--clock-offset", self.clock_offset],
            os.path.join(self.folder, f"yichuangd-{self._runs}.log"), self.environment)
        host, port = self._program.wait_for_line(READY).groups()
        self.address = f"{host}:{port}"

    def today(self):
        """By the hall's clock, as "2026-11-23"."""
        return (datetime.now(ZONE) + timedelta(seconds=self.clock_offset)).date().isoformat()

    def restart(self):
        self.stop()
        self.start()

    def stop(self):
        return self._program.stop()

    def kill(self):
        self._program.kill()

    # --- what it takes of the machine

    def memory_mb(self):
        """What it has in memory now."""
        with open(f"/proc/{self._program.pid}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024

    def handles(self):
        return len(os.listdir(f"/proc/{self._program.pid}/fd"))

    def wal_mb(self):
        return sum(entry.stat().st_size for entry in os.scandir(self.data)
                   if entry.name.endswith("-wal")) / 2**20

    def is_running(self):
        return self._program is not None and self._program.is_running()

    def log(self):
        return self._program.text()
