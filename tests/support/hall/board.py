"""What the hall sees on the call board. All names of items on it are here."""

from .waiting import until
from .window import Window


class Board(Window):
    SIZE = (1920, 1080)

    def wait_for_call(self, number, window, seconds=10):
        """The number stands large, with the window to go to."""
        def shown():
            return (self.text_of("calledNumber"), self.text_of("calledWindow")) == (
                number, f"{window} 号窗口")
        until(shown, f"{number} at window {window} on {self.name}", seconds, seen=self.describe)

    def is_stale(self):
        return self.probe.find("connectionBanner") is not None

    def wait_stale(self, stale=True, seconds=30):
        until(lambda: self.is_stale() == stale, f"stale mark {stale} on {self.name}", seconds,
              seen=self.describe)
