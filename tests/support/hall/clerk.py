"""What a clerk does at a window. All names of items on its pages are here."""

import re

from .waiting import until
from .window import Window

NUMBER = re.compile(r"^[A-Z]\d{3}$")


class Clerk(Window):
    SIZE = (1366, 768)

    def log_in(self, login, password):
        self.tap("loginField", seconds=20)
        self.write(login)
        self.tap("passwordField")
        self.write(password)
        self.press("Return")

    def choose_window(self, number):
        self.tap(f"window{number}", seconds=20)
        self.wait_for_page("counterPage")

    def call_next(self):
        """Calls by key; returns the number that came to this window."""
        before = self.number()
        self.press("F1")
        return until(lambda: self.number() != before and self.number(),
                     f"a called number on {self.name}", seen=self.describe)

    def number(self):
        """The number in hand; empty when the window is free."""
        place = self.probe.find("currentNumber")
        if not place:
            return ""
        for item in self.probe.ask(op="texts")["texts"]:
            if NUMBER.match(item["text"]) and (item["x"], item["y"]) == (place["x"], place["y"]):
                return item["text"]
        return ""

    def start_service(self):
        self.press("F4")

    def recall(self):
        self.press("F2")

    def no_show(self):
        self.press("F3")

    def complete(self):
        """Everything in hand, without a serial number: the sheet and its Enter."""
        self.press("F5")
        self.tap("confirmCompleteButton")
