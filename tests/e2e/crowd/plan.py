"""What each citizen of a crowd intends, and what goes wrong for whom. The same seed gives the same."""

import random
from dataclasses import dataclass

from hall.citizens import WISHES, identity_number
from hall.printer import COVER_OPEN, DIES, GONE, PAPER_OUT

NAMES = ("赵立新", "钱进宝", "孙阳春", "李默言", "周向东", "吴小满", "郑和平", "王长河")
BIRTHS = ("19480607", "19550607", "19680607", "19750607", "19820607", "19900607", "19960607", "20010607")

# The pages of a visit in their order, and those that some citizens look at besides.
WAY = ("homePage", "servicesPage", "guidePage", "identifyPage", "confirmPage", "ticketPage")
ASIDE = ("searchPage", "appointmentPage", "helpPage", "findTicketPage", "visitPage", "ratePage")
ISSUING = "while the number is being taken"

# What citizens do that they should not, and what happens to them.
DOUBLE, HAND, LEAVES, FOREIGN, SERVER = "touches twice", "whole hand", "walks away", "foreign code", "server dies"
PULLED, UNREADABLE, UNPLUGGED = "pulled out", "unreadable", "unplugged"


@dataclass
class Plan:
    ordinal: int
    wish: tuple
    identity: str
    phone: str
    name: str
    way: str  # "card", "typed", "phone" or "none"
    printer: str = ""  # what is wrong with it
    card: str = ""  # what is wrong with card or reader
    trouble: str = ""
    where: str = ""  # the page of the trouble
    aside: str = ""  # a page of ASIDE that is visited
    afterwards: str = ""  # "look", "scan", "reprint" or "cancel" with the new ticket, "rate" an old one
    asks_again: bool = False  # for a receipt, once the printer is well

    def secrets(self):
        return (self.identity, self.phone, self.name)


def make_plans(seed, count):
    chance = random.Random(seed)
    plans = [_citizen(chance, ordinal) for ordinal in range(count)]
    free = chance.sample(plans, count)  # nobody has two kinds of trouble, so that each is seen alone

    def some(part, least):
        return [free.pop() for _ in range(max(least, int(count * part))) if free]

    _give(some(0.04, 3), SERVER, _shuffled(chance, WAY + ASIDE + (ISSUING,)))
    _give(some(0.04, 2), LEAVES, _shuffled(chance, WAY[1:]))
    _give(some(0.06, 3), HAND, _shuffled(chance, WAY))
    _give(some(0.04, 2), FOREIGN, _shuffled(chance, WAY + ASIDE))
    _give(some(0.12, 5), DOUBLE, ("",))
    for index, plan in enumerate(some(0.12, 4)):
        plan.printer = (PAPER_OUT, COVER_OPEN, DIES, GONE)[index % 4]
    for index, plan in enumerate(some(0.09, 3)):
        plan.way, plan.card = "card", (PULLED, UNREADABLE, UNPLUGGED)[index % 3]
    return plans


def _citizen(chance, ordinal):
    return Plan(ordinal=ordinal, wish=chance.choice(WISHES),
                identity=identity_number(BIRTHS[ordinal // 999 % len(BIRTHS)], 1 + ordinal % 999),
                phone=f"138{10_000_000 + ordinal}", name=chance.choice(NAMES),
                way=chance.choice(("card", "typed", "phone", "none", "none")),
                afterwards=chance.choice(("", "", "", "", "look", "scan", "reprint", "cancel", "rate")),
                asks_again=chance.random() < 0.5)


def _shuffled(chance, pages):
    return chance.sample(pages, len(pages))


def _give(plans, trouble, pages):
    for index, plan in enumerate(plans):
        plan.trouble, plan.where = trouble, pages[index % len(pages)]
        if plan.where in ASIDE:
            plan.aside = plan.where
        if plan.aside in ("findTicketPage", "visitPage"):
            plan.afterwards = "look"
        if plan.aside == "ratePage":
            plan.afterwards = "rate"
