"""hall_load beside a test: a real kiosk that goes on giving tickets, and who else is wanted."""

import json
import os
import subprocess


class Load:
    """A context manager. `lines` are the JSON objects it printed, complete after the block."""

    def __init__(self, hall, office, *options, name="load"):
        server = hall.server
        self.lines = []
        self._log = open(os.path.join(hall.folder, f"{name}.log"), "wb")
        self._process = subprocess.Popen(
            [os.path.join(hall.build, "bin", "hall_load"), "--server", server.address,
             "--authority", server.authority,
             "--kiosk-code", server.enrolment_code(f"kiosk@{office}", name),
             *[str(option) for option in options]],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._log, text=True)

    def next_line(self):
        """The next report; None at the end."""
        text = self._process.stdout.readline()
        if not text:
            return None
        self.lines.append(json.loads(text))
        return self.lines[-1]

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind:
            self._process.kill()
        while self.next_line():
            pass
        self._process.stdout.close()
        self._process.wait(60)
        self._log.close()
        if not kind and self._process.returncode != 0:
            raise RuntimeError(f"hall_load ended with {self._process.returncode}: {self._log.name}")

    def failures(self):
        return self.lines[-1]["failures"]

    def slowest(self):
        """Milliseconds of the slowest hundredth, in the worst of its reports."""
        return max(line["p99_ms"] for line in self.lines)
