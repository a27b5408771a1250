"""A program that was started, its log, and its end."""

import os
import signal
import subprocess

from .waiting import TimedOut, until

STOP_SECONDS = 15


class Program:
    """Runs `command` with its output in `log`. Stops exactly the process it started."""

    def __init__(self, name, command, log, environment=None):
        self.name = name
        self.log = log
        self._output = open(log, "ab")
        self._process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=self._output,
            stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})})

    @property
    def pid(self):
        return self._process.pid

    def is_running(self):
        return self._process.poll() is None

    def text(self):
        with open(self.log, encoding="utf-8", errors="replace") as file:
            return file.read()

    def wait_for_line(self, pattern, seconds=20):
        """The match of a compiled pattern in the log of this run."""
        def look():
            match = pattern.search(self.text())
            if not match and not self.is_running():
                raise TimedOut(f"{self.name} ended with {self._process.returncode}: {self.tail()}")
            return match
        return until(look, f"{pattern.pattern!r} from {self.name}", seconds, seen=self.tail)

    def tail(self, lines=15):
        return "\n".join(self.text().splitlines()[-lines:])

    def stop(self):
        """Orderly; returns the exit code. A program that does not stop in time is a failure."""
        if self.is_running():
            self._process.terminate()
        try:
            return self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise TimedOut(f"{self.name} did not stop in {STOP_SECONDS} s: {self.tail()}") from None
        finally:
            self._output.close()

    def kill(self):
        """At once, as a power cut would."""
        if self.is_running():
            self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._output.close()
