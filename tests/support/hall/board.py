"""What the hall sees on the call board. All names of items on it are here."""

from .waiting import until
from .window import Window


class Board(Window):
    SIZE = (1920, 1080)

    def wait_for_call(self, number, seconds=10):
        return self.wait_for(number, seconds)

    def is_stale(self):
        return self.probe.find("connectionBanner") is not None

    def wait_stale(self, stale=True, seconds=30):
        until(lambda: self.is_stale() == stale, f"stale mark {stale} on {self.name}", seconds,
              seen=self.describe)
