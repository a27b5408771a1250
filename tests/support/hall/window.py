"""One program in front of one person: its display, what it shows, and the person's hand."""

import math
import os
import re
import subprocess
import time

from .display import Display
from .probe import Probe
from .program import Program
from .waiting import TimedOut, until

SAME_PLACE_PIXELS = 60
DOUBLE_TOUCH_SECONDS = 0.45


class Window:
    """Input is real X events at the places the probe gives; the program cannot tell the difference."""

    def __init__(self, name, command, size, folder, environment=None):
        self.name = name
        self.folder = folder
        self.command = command
        self.environment = environment or {}
        self.display = Display(name, *size, folder)
        self.pictures = 0
        self.program = None
        self._touched = (0, 0, 0, "")
        self.probe = Probe(os.path.join(folder, f"{name}.probe"))
        try:
            self.start()
        except Exception:
            self.stop()
            raise

    def start(self):
        self.program = Program(
            self.name, self.command, os.path.join(self.folder, f"{self.name}.log"),
            {**self.display.environment, **self.environment, "YICHUANG_PROBE": self.probe.path})
        until(self._probe_answers, f"the probe of {self.name}", 30, seen=self.program.tail)
        until(self._has_focus, f"{self.name} to be the active window", 30, 0.2,
              seen=self.display.describe)

    def _probe_answers(self):
        if not self.program.is_running():
            raise TimedOut(f"{self.name} ended at its start: {self.program.tail()}")
        return self.probe.try_connect()

    def _has_focus(self):
        """Placed and active; clicks and keys before that would go astray. A window manager that was
        itself just starting may have to be asked for it."""
        pid = str(self.program.pid)
        try:
            if self.display.run("xdotool", "getactivewindow", "getwindowpid").strip() == pid:
                return True
        except subprocess.CalledProcessError:
            pass  # no window is active
        try:
            self.display.run("xdotool", "search", "--onlyvisible", "--pid", pid, "windowactivate")
        except subprocess.CalledProcessError:
            pass  # no window is there yet
        return False

    # --- the hand

    def tap(self, name, seconds=10, nth=0):
        """Clicks the middle of an item; returns the moment of it."""
        return self.tap_at(self.place_to_touch(name, seconds, nth))

    def place_to_touch(self, name, seconds=10, nth=0):
        """Where the item is, once it is there, stands still and can be used."""
        before = None

        def usable():
            nonlocal before
            before, place = place_now(), before
            return place if place and place == before and place["enabled"] else None

        def place_now():
            return self.probe.find(name, nth)

        return until(usable, f"{name!r} on {self.name}", seconds, seen=self.describe)

    def tap_at(self, place, times=1):
        """Once, or trembling. Returns the moment of it, when the program has got it: a window manager
        holds touches back for a moment, and keys would overtake it."""
        self._mean_it(place, self.probe.page())
        before = self.probe.touches()
        moment = self.display.hand.touch(place["x"], place["y"], times)
        until(lambda: self.probe.touches() > before, f"a touch to reach {self.name}", 10, 0.005,
              seen=self.describe)
        return moment

    def _mean_it(self, place, page):
        """Nobody has read a page that just came: who touches the same place again at once trembles, and
        that touch does not count there. See kiosk/ui/shell/repeated_touch_filter.h."""
        moment, x, y, page_then = self._touched
        if math.hypot(place["x"] - x, place["y"] - y) < SAME_PLACE_PIXELS and page != page_then:
            time.sleep(max(0, moment + DOUBLE_TOUCH_SECONDS - time.monotonic()))
        self._touched = (time.monotonic(), place["x"], place["y"], page)

    def press(self, *keys):
        self.display.run("xdotool", "key", "--clearmodifiers", *keys)

    def write(self, text):
        self.display.run("xdotool", "type", "--delay", "15", text)

    # --- the eye

    def shows(self, text):
        """A text on the screen that contains `text`, or matches it when it is a compiled pattern."""
        pattern = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        for shown in self.probe.texts():
            if match := pattern.search(shown):
                return match
        return None

    def wait_for(self, text, seconds=10):
        return until(lambda: self.shows(text), f"{text!r} on {self.name}", seconds, seen=self.describe)

    def text_of(self, name):
        """What the item of that name says; empty when it is not there."""
        return (self.probe.find(name) or {}).get("text", "")

    def wait_for_text(self, name, pattern, seconds=10):
        """What the item says, once all of it matches the compiled pattern."""
        def look():
            text = self.text_of(name)
            return text if pattern.fullmatch(text) else None
        return until(look, f"{name} like {pattern.pattern} on {self.name}", seconds, seen=self.describe)

    def wait_gone(self, text, seconds=10):
        until(lambda: not self.shows(text), f"{text!r} to leave {self.name}", seconds,
              seen=self.describe)

    def wait_gone_item(self, name, seconds=10):
        until(lambda: not self.probe.find(name), f"{name!r} to leave {self.name}", seconds,
              seen=self.describe)

    def wait_enabled(self, name, seconds=10):
        def usable():
            place = self.probe.find(name)
            return place and place["enabled"]
        until(usable, f"{name!r} to be usable on {self.name}", seconds, seen=self.describe)

    def wait_for_page(self, page, seconds=10):
        until(lambda: self.probe.page() == page, f"page {page} on {self.name}", seconds,
              seen=self.describe)

    def describe(self):
        return f"page {self.probe.page()!r}: {' | '.join(self.probe.texts())}"

    def picture(self, what):
        """Of the whole display, once what moves stands still; returns the file."""
        before = None

        def settled():
            nonlocal before
            before, now = self.probe.ask(op="texts"), before
            return now == before
        until(settled, f"{self.name} to stand still", pause=0.25)
        self.pictures += 1
        return self.display.screenshot(
            os.path.join(self.folder, f"{self.name}-{self.pictures:02}-{what}.png"))

    # --- the end

    def kill(self):
        """At once, as a power cut would; `start` brings the program back on the same display."""
        self.probe.close()
        self.program.kill()

    def stop(self):
        self.probe.close()
        try:
            self.program.stop()
        finally:
            self.display.stop()
