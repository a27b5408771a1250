"""A virtual display of its own for one program: no window hides another, and a picture of the
display is a picture of the program."""

import os
import subprocess

from .damage import DamageLog
from .hand import Hand
from .program import Program
from .waiting import until


class Display:
    def __init__(self, name, width, height, folder):
        reading, writing = os.pipe()
        os.set_inheritable(writing, True)
        self._log = open(os.path.join(folder, f"{name}-xvfb.log"), "ab")
        # -displayfd: the server picks a free number and writes it when it takes connections.
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdin=subprocess.DEVNULL, stdout=self._log, stderr=self._log)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start, see {self._log.name}")
        # No speech daemon is asked: it would be the machine's, and outlive the test.
        self.environment = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb",
                            "QT_QUICK_BACKEND": "software", "WAYLAND_DISPLAY": "",
                            "TZ": "Asia/Shanghai",
                            "SPEECHD_ADDRESS": "inet_socket:127.0.0.1:9"}
        # Focus and stacking are the window manager's work, as in a real hall.
        self._manager = Program(f"{name}-openbox", ["openbox", "--sm-disable"],
                                os.path.join(folder, f"{name}-openbox.log"), self.environment)
        until(self._is_managed, f"the window manager of {name}", 30, seen=self._manager.tail)
        self.hand = Hand(f":{number}")
        self._damage = None

    def _is_managed(self):
        """A window that comes while the manager still starts is never managed. The list of windows
        is the last thing it sets up."""
        return "window id" in self.run("xprop", "-root", "_NET_CLIENT_LIST")

    def run(self, *command):
        """A tool on this display, such as xdotool; returns its output."""
        return subprocess.run([str(part) for part in command], check=True, timeout=30,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                              env={**os.environ, **self.environment}).stdout

    def screenshot(self, file):
        self.run("import", "-window", "root", file)
        return file

    def damage(self):
        """The changes of its pixels from the first question on."""
        if not self._damage:
            self._damage = DamageLog(self.environment["DISPLAY"])
        return self._damage

    def describe(self):
        """Its windows, the manager's state and its log."""
        return "\n".join((self.run("xwininfo", "-root", "-tree"), self.run("xprop", "-root"),
                          self._manager.tail()))

    def stop(self):
        self.hand.close()
        if self._damage:
            self._damage.stop()
        self._manager.kill()
        self._server.terminate()
        self._server.wait()
        self._log.close()
