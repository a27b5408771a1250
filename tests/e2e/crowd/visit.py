"""One citizen at a real kiosk, who meets what the plan says, and what must hold at each step."""

import re
import time

from hall.cards import RECORD_BYTES, record
from hall.kiosk import NUMBER
from hall.printer import COVER_OPEN, DIES, GONE, PAPER_OUT
from hall.waiting import until

from .ledger import require
from .plan import (DOUBLE, FOREIGN, HAND, ISSUING, LEAVES, PULLED, SERVER, UNPLUGGED, UNREADABLE)

FOREIGN_CODE = "https://example.org/pay?x=1"
PRINTED = "号票已打印，请从下方取走。"
# What the screen says of each printer, in plain words.
FAULT_WORDS = {PAPER_OUT: "没有纸", COVER_OPEN: "盖子没有关好", DIES: "打印到一半停了", GONE: "暂时不能用"}
VALID = "号码有效"


class Gone(Exception):
    """The citizen is not there any more; the machine has to be as if nobody had been."""


class Visit:
    def __init__(self, stage, plan, chance):
        self.stage = stage
        self.hall, self.kiosk, self.reader, self.ledger = (stage.hall, stage.kiosk, stage.reader,
                                                           stage.ledger)
        self.plan = plan
        self.chance = chance
        self.number = ""
        self.receipt_codes = []

    def run(self):
        try:
            self.at("homePage")
            self.look_aside()
            self.choose()
            self.at("identifyPage")
            self.identify()
            self.at("confirmPage")
            self.issue()
            self.hold_number()
            self.come_back()
        except Gone:
            self.nobody_was_here()
        self.nothing_is_left()
        self.ledger.compare()

    def forgive(self):
        """After a failure that was reported: what the server has of it counts as told."""
        for number in self.ledger.on_server():
            self.ledger.issued.setdefault(number, self.plan.ordinal)

    # --- trouble

    def at(self, page, seconds=10):
        """On that page, with the trouble that was meant for it."""
        self.kiosk.wait_for_page(page, seconds)
        if page == "homePage":
            self.kiosk.wake()
        if self.plan.where != page:
            return
        self.plan.where = ""
        self.stage.met[self.plan.trouble, page] += 1
        {SERVER: self.server_dies, LEAVES: self.walk_away, HAND: self.whole_hand,
         FOREIGN: self.foreign_code}[self.plan.trouble](page)

    def server_dies(self, page):
        """Calm, without what is personal, and back where it was."""
        number = self.kiosk.text_of("ticketNumber")
        self.hall.server.kill()
        self.kiosk.wait_calm()
        self.kiosk.wait_for("系统正在恢复")
        self.shows_nothing_personal()
        self.hall.server.start()
        self.kiosk.wait_for_page(page, 60)
        require(self.kiosk.text_of("ticketNumber") == number, "another number after the server came back")
        until(lambda: not self.kiosk.probe.find("connectionBanner"), "the connection", 30)

    def walk_away(self, _):
        """Asked after a while, and then everything is forgotten."""
        self.number = self.kiosk.text_of("ticketNumber")
        self.kiosk.wait_for("您还在吗", self.stage.idle_seconds + 10)
        self.kiosk.wait_home(self.stage.idle_seconds + 10)
        raise Gone

    def whole_hand(self, page):
        """On everything that can be touched; what comes of it is left, if it is not the way."""
        places = [place for name in ("issueButton", "homeButton", "withoutCardButton", "takeNumberButton",
                                     "doneButton", "helpButton", "backButton", "nextButton")
                  if (place := self.kiosk.probe.find(name)) and place["enabled"]]
        places += [{"x": self.chance.randrange(60, 1020), "y": self.chance.randrange(300, 1700)}
                   for _ in range(2)]
        self.chance.shuffle(places)
        self.kiosk.display.hand.touch_each([(place["x"], place["y"]) for place in places])
        self.stage.settle()
        now = self.kiosk.probe.page()
        if now == page:
            return
        if now == "ticketPage":
            self.hold_number()
        elif now != "homePage":
            self.kiosk.tap("homeButton")
        raise Gone

    def foreign_code(self, page):
        """It is typed nowhere and leads nowhere; where a code is asked for, the screen says so."""
        before = self.kiosk.text_of("lookupField"), self.kiosk.text_of("searchInput")
        self.kiosk.scan(FOREIGN_CODE)
        if page in ("findTicketPage", "appointmentPage"):
            self.kiosk.wait_for("这不是")
        self.stage.settle()
        require(self.kiosk.probe.page() == page, "a foreign code led somewhere")
        after = self.kiosk.text_of("lookupField"), self.kiosk.text_of("searchInput")
        require(after == before, "a foreign code was typed into a field")

    def tap(self, name):
        """As this citizen touches: some never touch only once."""
        place = self.kiosk.place_to_touch(name)
        self.kiosk.tap_at(place, 2 if self.plan.trouble == DOUBLE else 1)

    # --- the way to the number

    def look_aside(self):
        for page, button in (("appointmentPage", "appointmentButton"), ("helpPage", "helpButton"),
                             ("searchPage", "searchField")):
            if self.plan.aside == page:
                self.tap(button)
                self.at(page)
                self.kiosk.tap("homeButton")
                self.kiosk.wait_home()

    def choose(self):
        situation, services = self.plan.wish
        self.tap(situation)
        self.at("servicesPage")
        if len(services) == 1:
            self.tap(services[0])
        else:
            self.kiosk.tap("severalButton")
            for service in services:
                self.kiosk.tap(service)
            self.tap("nextButton")
        self.at("guidePage")
        self.tap("takeNumberButton")

    def identify(self):
        self.kiosk.wait_enabled("withoutCardButton")
        require(not self.kiosk.text_of("numberField"), "a number of somebody before")
        if self.plan.card == UNPLUGGED:
            self.reader.unplug()
            self.kiosk.wait_gone("请把身份证放在下方感应区")
            self.plan.way = "typed"
        if self.plan.way == "none":
            return self.tap("withoutCardButton")
        if self.plan.way == "card":
            return self.lay_card()
        if self.plan.way == "phone":
            self.kiosk.tap("phoneButton")
        elif self.kiosk.probe.find("typeNumberButton"):
            self.kiosk.tap("typeNumberButton")
        self.kiosk.type_number(self.plan.phone if self.plan.way == "phone" else self.plan.identity)
        return self.tap("confirmButton")

    def lay_card(self):
        card = record(self.plan.name, self.plan.identity)
        if self.plan.card in (PULLED, UNREADABLE):
            bad = card[:RECORD_BYTES // 2] if self.plan.card == PULLED else bytes(RECORD_BYTES)
            self.reader.lay(bad)
            self.kiosk.wait_for("没有读出来")
            self.reader.lift()
            self.stage.reader_looks()
        self.reader.lay(card)
        self.kiosk.wait_for_page("confirmPage")
        self.reader.lift()

    def issue(self):
        self.shows_nothing_personal()
        self.hall.printer.repair()
        if self.plan.printer:
            self.hall.printer.break_down(self.plan.printer)
        if self.plan.trouble == SERVER and self.plan.where == ISSUING:
            return self.issue_while_the_server_dies()
        return self.tap("issueButton")

    def issue_while_the_server_dies(self):
        self.plan.where = ""
        self.stage.met[SERVER, ISSUING] += 1
        self.tap("issueButton")
        time.sleep(self.chance.uniform(0, 0.02))  # before, while or after it is committed
        self.hall.server.kill()
        until(lambda: self.kiosk.probe.page() in ("awayPage", "ticketPage"), "an answer or the calm page", 30)
        self.hall.server.start()
        until(lambda: self.kiosk.probe.page() != "awayPage", "the way back", 60)
        if self.kiosk.probe.page() == "confirmPage":
            self.kiosk.wait_enabled("issueButton", 60)
        if self.kiosk.probe.page() == "confirmPage":
            self.tap("issueButton")

    # --- the number in the hand

    def hold_number(self):
        self.kiosk.wait_for_page("ticketPage")
        self.number = self.kiosk.wait_for_text("ticketNumber", NUMBER)
        self.ledger.take(self.number, self.plan.ordinal)
        self.check_print()
        if self.plan.where == "ticketPage":
            self.at("ticketPage")
        self.tap("doneButton")
        self.kiosk.wait_home()

    def check_print(self):
        """What the screen says of the receipt is what the printer did."""
        fault = self.plan.printer
        words = FAULT_WORDS[fault] if fault else PRINTED
        self.kiosk.wait_for(words, 20)
        asked = 0
        if fault:
            require(self.kiosk.shows(VALID), "it is not said that the number is valid")
            require(not self.kiosk.shows(PRINTED), "printed and not printed at once")
            self.hall.printer.repair()
            if self.plan.asks_again:
                self.kiosk.tap("再打一次")
                self.kiosk.wait_for(PRINTED, 20)
                asked = 1
        papers = self.ledger.papers()
        marked = asked if fault == DIES else 0
        plain = self.ledger.account(self.number, papers, marked)
        require(plain == (0 if fault and not asked else 1 - marked), f"{plain} receipts with {fault or 'no fault'}")
        self.receipt_codes = [code for paper in papers if not paper.torn for code in paper.codes]

    # --- coming back with it

    def come_back(self):
        wish = self.plan.afterwards
        if wish == "rate":
            return self.rate_an_old_one()
        if wish in ("look", "reprint", "cancel"):
            self.tap("findTicketButton")
            self.at("findTicketPage")
            self.kiosk.write(self.number)
            self.kiosk.tap("confirmButton")
        elif wish == "scan" and self.receipt_codes:
            self.tap("findTicketButton")
            self.at("findTicketPage")
            self.kiosk.scan(self.receipt_codes[0])
        else:
            return None
        self.at("visitPage")
        self.kiosk.wait_for_text("visitNumber", re.compile(self.number))
        if wish == "reprint":
            return self.reprint()
        if wish == "cancel":
            self.cancel()
        self.kiosk.tap("homeButton")
        return self.kiosk.wait_home()

    def reprint(self):
        self.kiosk.tap("reprintButton")
        self.kiosk.wait_for_page("ticketPage")
        self.kiosk.wait_for(PRINTED, 20)
        require(self.ledger.account(self.number, self.ledger.papers(), 1) == 0, "a reprint is not marked")
        self.tap("doneButton")
        self.kiosk.wait_home()

    def cancel(self):
        self.kiosk.tap("cancelTicketButton")
        self.kiosk.tap("取消这个号")
        self.kiosk.wait_for("已取消")
        self.ledger.cancelled.add(self.number)

    def rate_an_old_one(self):
        number = next((each for each in self.ledger.served if each not in self.ledger.rated), "")
        if not number:
            return
        self.ledger.rated.add(number)
        self.kiosk.open_ticket(number)
        self.at("ratePage")
        self.kiosk.tap(f"star{self.chance.randint(1, 5)}")
        self.tap("doneButton")
        self.kiosk.wait_home()

    # --- afterwards

    def nobody_was_here(self):
        """Whoever walked away or was in the way: what was printed has a ticket, or nothing was."""
        self.kiosk.wait_home()
        self.ledger.account(self.number, self.ledger.papers(), 0)

    def nothing_is_left(self):
        self.reader.plug_in()
        self.hall.printer.repair()
        require(self.kiosk.probe.page() == "homePage", "not at home")
        self.shows_nothing_personal()
        require(not self.ledger.papers(), "a receipt that nobody waited for")

    def shows_nothing_personal(self):
        """Not whole anywhere on the screen; at home not even masked."""
        shown = " ".join(self.kiosk.probe.texts())
        for secret in self.plan.secrets():
            require(secret not in shown, "what is personal is on the screen")
        if self.kiosk.probe.page() == "homePage":
            require("****" not in shown, "something masked is on the first page")
