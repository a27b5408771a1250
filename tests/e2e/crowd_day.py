#!/usr/bin/env python3
"""A crowd at one real kiosk window, by real touches, with broken devices, a dying server, trembling
hands and people who walk away; three clerks serve what comes. After each citizen it must hold that the
screen told the truth, that each number is on the server exactly once, that a receipt was printed at most
once unless a marked reprint was asked for, and that nothing personal is left.

The same YICHUANG_SEED gives the same crowd. Prints one JSON object at the end."""

import argparse
import json
import os
import random
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from crowd.ledger import require  # noqa: E402
from crowd.plan import ASIDE, ISSUING, SERVER, WAY, make_plans  # noqa: E402
from crowd.stage import Stage  # noqa: E402
from crowd.visit import Visit  # noqa: E402
from hall.hall import Hall  # noqa: E402
from hall.server import offset_to  # noqa: E402

MOST_FAILURES = 10
LONG = 200  # citizens from which on every page must have seen the server die


class Day:
    def __init__(self, stage, plans, seed):
        self.stage = stage
        self.plans = plans
        self.seed = seed
        self.failures = []

    def play(self):
        self.stage.kiosk.wait_home(60)
        for plan in self.plans:
            self.receive(plan)
            if len(self.failures) >= MOST_FAILURES:
                return
        self.guarded(None, self.close)

    def receive(self, plan):
        visit = Visit(self.stage, plan, random.Random(f"{self.seed}/{plan.ordinal}"))
        if not self.guarded(plan, visit.run):
            self.stage.mend()
            visit.forgive()
        self.stage.look_at_line()
        self.guarded(plan, self.stage.serve_one)

    def guarded(self, plan, part):
        try:
            part()
            return True
        except Exception as failure:  # pylint: disable=broad-except
            what = masked(f"{type(failure).__name__}: {failure}", plan)
            self.failures.append({"citizen": plan and plan.ordinal, "trouble": plan and plan.trouble,
                                  "devices": plan and f"{plan.printer}{plan.card}", "what": what})
            print(json.dumps(self.failures[-1], ensure_ascii=False), file=sys.stderr, flush=True)
            return False

    def close(self):
        self.stage.serve_all()
        states = self.stage.ledger.compare()
        still_open = [number for number, state in states.items() if state not in ("COMPLETED", "CANCELLED")]
        require(not still_open, f"never served: {still_open}")
        self.stage.hall.server.control("audit", "verify")
        self.keeps_nothing_personal()
        if len(self.plans) >= LONG:
            missed = [page for page in WAY + ASIDE + (ISSUING,) if not self.stage.met[SERVER, page]]
            require(not missed, f"the server was not gone at {missed}")

    def keeps_nothing_personal(self):
        """Neither database nor log nor anything else of this day holds what identifies a person."""
        secrets = [secret.encode() for plan in self.plans for secret in (plan.identity, plan.phone)]
        for folder, _, files in os.walk(self.stage.hall.folder):
            for name in files:
                path = os.path.join(folder, name)
                if not os.path.isfile(path):
                    continue  # a socket
                with open(path, "rb") as file:
                    content = file.read()
                require(not any(secret in content for secret in secrets), f"personal data in {name}")

    def summary(self, seconds):
        ledger = self.stage.ledger
        troubles = {}
        for (trouble, _), count in self.stage.met.items():
            troubles[trouble] = troubles.get(trouble, 0) + count
        return {"seed": self.seed, "citizens": len(self.plans), "seconds": round(seconds),
                "issued": len(ledger.issued), "served": len(ledger.served),
                "cancelled": len(ledger.cancelled), "receipts": len(self.stage.hall.printer.tickets),
                "longest_line": self.stage.longest_line, "troubles": troubles,
                "server_gone_on": sorted(page for trouble, page in self.stage.met if trouble == SERVER),
                "failures": self.failures}


def masked(text, plan):
    for secret in plan.secrets() if plan else ():
        text = text.replace(secret, "***")
    return text


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=os.environ.get("YICHUANG_BUILD"), help="build folder with bin/")
    parser.add_argument("--data", help="folder for data and logs; emptied")
    parser.add_argument("--citizens", type=int, default=40)
    arguments = parser.parse_args()
    seed = int(os.environ.get("YICHUANG_SEED") or 20261123)
    folder = arguments.data or os.path.join(arguments.build, "e2e", f"crowd-{arguments.citizens}")
    begin = time.monotonic()
    with Hall(arguments.build, folder, clock_offset=offset_to(9, 30), quotas=False) as hall:
        day = Day(Stage(hall), make_plans(seed, arguments.citizens), seed)
        day.play()
        print(json.dumps(day.summary(time.monotonic() - begin), ensure_ascii=False, indent=1))
    sys.exit(1 if day.failures else 0)


if __name__ == "__main__":
    main()
