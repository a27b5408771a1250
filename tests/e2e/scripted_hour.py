#!/usr/bin/env python3
"""An hour of a hall in a few minutes: one kiosk window, three clerks, a board, dozens of citizens.
Everything is real but the people: programs, server, database, printed tickets, mouse and keys.

Prints what happens and, at the end, the figures and where pictures and logs lie."""

import argparse
import collections
import os
import random
import sys
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from hall.citizens import WISHES, identity_number  # noqa: E402
from hall.hall import PASSWORD, Hall  # noqa: E402
from hall.waiting import TimedOut  # noqa: E402

CLERKS = (("zhang", "张一", "1"), ("wang", "王二", "2"), ("li", "李三", "3"))


class Citizen:
    """Every second shows an identity number; every ninth is not there when called."""

    def __init__(self, ordinal, chance):
        self.wish = chance.choice(WISHES)
        year = chance.choice((1948, 1955, 1968, 1975, 1982, 1990, 1996, 2001))
        self.identity = identity_number(f"{year}0607", ordinal) if ordinal % 2 else ""
        self.is_away = ordinal % 9 == 8
        self.number = ""


class Story:
    """Lines of the log, from any thread."""

    def __init__(self):
        self._begin = time.monotonic()
        self._lock = threading.Lock()
        self.counts = collections.Counter()

    def tell(self, who, what, count=None):
        seconds = int(time.monotonic() - self._begin)
        with self._lock:
            print(f"{seconds // 60:02}:{seconds % 60:02}  {who:<8}{what}", flush=True)
            if count:
                self.counts[count] += 1


class Hour:
    def __init__(self, hall, citizens, chance):
        self.hall = hall
        self.story = Story()
        self.chance = chance
        self.citizens = citizens
        self.by_number = {}
        self.no_more_coming = threading.Event()
        self.failures = []

    def play(self):
        for login, name, _ in CLERKS:
            self.hall.add_clerk(login, name)
        kiosk, board = self.hall.kiosk(), self.hall.board()
        kiosk.wait_home()
        windows = [threading.Thread(target=self.guarded, args=(self.serve, *clerk)) for clerk in CLERKS]
        for thread in windows:
            thread.start()
        self.guarded(self.arrive, kiosk, board)
        self.no_more_coming.set()
        for thread in windows:
            thread.join()
        self.story.tell("board", f"图 picture {board.picture('end')}")

    def guarded(self, part, *arguments):
        try:
            part(*arguments)
        except Exception as failure:  # pylint: disable=broad-except
            self.failures.append(failure)
            self.story.tell("FAILED", f"{part.__name__}{arguments[:1]}: {failure}")

    # --- the citizens at the kiosk

    def arrive(self, kiosk, board):
        for ordinal, citizen in enumerate(self.citizens):
            citizen.number = kiosk.take_ticket(citizen.wish, citizen.identity)
            self.by_number[citizen.number] = citizen
            self.story.tell("kiosk", f"{citizen.number} 已取号 took a ticket: {'、'.join(citizen.wish[1])}", "issued")
            if ordinal in (0, len(self.citizens) // 2):
                self.story.tell("kiosk", f"图 picture {kiosk.picture('home')}")
                self.story.tell("board", f"图 picture {board.picture('calls')}")

    # --- a clerk at a window

    def serve(self, login, name, window):
        clerk = self.hall.clerk(login)
        clerk.log_in(login, PASSWORD)
        clerk.choose_window(window)
        self.story.tell(name, f"{window}号窗口开放 window {window} open")
        while number := self.next_number(clerk):
            self.attend(clerk, name, window, number)
        self.story.tell(name, f"图 picture {clerk.picture('end')}")

    def next_number(self, clerk):
        """Calls until somebody comes; empty when the line is empty and nobody is to come."""
        while True:
            last_look = self.no_more_coming.is_set()
            try:
                return clerk.call_next(seconds=3)
            except TimedOut:
                if last_look:
                    return ""

    def attend(self, clerk, name, window, number):
        citizen = self.by_number.get(number)
        self.story.tell(name, f"{number} 请到{window}号窗口 called to window {window}", "called")
        if citizen and citizen.is_away:
            clerk.recall()
            clerk.no_show()
            self.story.tell(name, f"{number} 过号 did not come", "missed")
            return
        clerk.start_service()
        time.sleep(self.chance.uniform(2, 7))
        clerk.complete()
        self.story.tell(name, f"{number} 办结 completed", "completed")


def report(hour, hall):
    counts = hour.story.counts
    hall.server.control("audit", "verify")
    print(f"\n取号 issued {counts['issued']}, 叫号 called {counts['called']}, 办结 completed "
          f"{counts['completed']}, 过号 missed {counts['missed']}, "
          f"小票 printed {len(hall.printer.tickets)}")
    print("审计链完整 the audit trail is whole")
    print(f"图片和日志 pictures and logs: {hall.folder}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, help="build folder with bin/")
    parser.add_argument("--data", required=True, help="folder for data, pictures and logs; emptied")
    parser.add_argument("--citizens", type=int, default=36)
    arguments = parser.parse_args()
    chance = random.Random(20261123)  # the same people every time
    people = [Citizen(ordinal, chance) for ordinal in range(arguments.citizens)]
    with Hall(arguments.build, os.path.join(arguments.data, "scripted-hour")) as hall:
        hour = Hour(hall, people, chance)
        hour.play()
        report(hour, hall)
    sys.exit(1 if hour.failures else 0)


if __name__ == "__main__":
    main()
