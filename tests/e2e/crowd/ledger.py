"""What citizens were told, beside what the server knows and what was printed."""

import csv
import io
import re

from hall.hall import OFFICE

NUMBER = re.compile(r"^([A-Z]\d{3})$", re.MULTILINE)
REPRINT = "补打（号码不变）"


class Wrong(AssertionError):
    """An invariant does not hold."""


def require(condition, what):
    if not condition:
        raise Wrong(what)


class Ledger:
    def __init__(self, hall):
        self._hall = hall
        self.issued = {}  # number -> the ordinal of whom it was told to
        self.cancelled = set()
        self.served = []
        self.rated = set()
        self._papers = 0  # receipts that were accounted for

    # --- what a citizen saw

    def take(self, number, ordinal):
        require(number not in self.issued, f"{number} was told to two citizens")
        self.issued[number] = ordinal

    def papers(self):
        """Receipts since the last question, as they were printed."""
        new = self._hall.printer.tickets[self._papers:]
        self._papers += len(new)
        return new

    def account(self, number, papers, marked):
        """Of one citizen: at most one receipt, and `marked` reprints; nobody else's number."""
        whole = [paper for paper in papers if not paper.torn]
        for paper in whole:
            found = NUMBER.search(paper.text)
            require(found and found[1] == number, f"a receipt that is not that of {number or 'anybody'}")
        reprints = [paper for paper in whole if REPRINT in paper.text]
        require(len(whole) - len(reprints) <= 1, f"{number} was printed twice without being marked")
        require(len(reprints) == marked, f"{len(reprints)} marked reprints of {number}, not {marked}")
        return len(whole) - len(reprints)

    # --- what the server knows

    def on_server(self):
        """Number to state, of the whole office."""
        exported = self._hall.server.control("export", "tickets", "--office", OFFICE)
        rows = list(csv.reader(io.StringIO(exported)))[1:]
        numbers = [row[2] for row in rows]
        require(len(numbers) == len(set(numbers)), "a number is on the server twice")
        return {row[2]: row[3] for row in rows}

    def compare(self):
        """None lost, none twice, none that nobody knows of unless it was taken back."""
        there = self.on_server()
        lost = set(self.issued) - set(there)
        unknown = {number for number in set(there) - set(self.issued) if there[number] != "CANCELLED"}
        require(not lost, f"told to citizens, but not on the server: {sorted(lost)}")
        require(not unknown, f"on the server, but told to nobody: {sorted(unknown)}")
        for number in self.cancelled:
            require(there[number] == "CANCELLED", f"{number} was cancelled, but is {there[number]}")
        return there
