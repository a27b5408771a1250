"""Clerks without a screen, who serve the line when they are told to."""

import os
import subprocess


class Counter:
    """Window n belongs to the nth login. `waiting` people are given a ticket for `service` first."""

    def __init__(self, build, server, office, logins, password, waiting=0, service="DL-06"):
        command = [os.path.join(build, "bin", "hall_counter"), "--server", server.address,
                   "--authority", server.authority, "--password", password, "--office", office,
                   "--waiting", str(waiting), "--service", service]
        for login in logins:
            command += ["--login", login]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.PIPE, text=True)
        self._read()

    def serve(self, window):
        """The number that was called, served and completed; empty when nobody waits."""
        self._process.stdin.write(f"{window}\n")
        self._process.stdin.flush()
        return self._read().strip("-")

    def _read(self):
        line = self._process.stdout.readline().strip()
        if not line:
            raise RuntimeError(f"hall_counter ended: {self._process.stderr.read()}")
        return line

    def stop(self):
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()
        self._process.stderr.close()
