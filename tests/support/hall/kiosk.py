"""What a citizen does at a kiosk. All names of items on its pages are here."""

import re

from .waiting import until
from .window import Window

NUMBER = re.compile(r"[A-Z]\d{3}")


class Kiosk(Window):
    SIZE = (1080, 1920)

    def wait_home(self, seconds=20):
        self.wait_for_page("homePage", seconds)

    def take_ticket(self, wish, identity=""):
        """From the home page to the ticket in the citizen's hand; returns its number. `wish` is a
        situation and services of it; without an identity number the no-card path is taken."""
        self.choose(wish)
        self.tap("takeNumberButton")
        self.identify(identity)
        self.wait_for_page("confirmPage")
        self.tap("issueButton")
        number = self.wait_for_text("ticketNumber", NUMBER)
        self.tap("doneButton")
        self.wait_home()
        return number

    def choose(self, wish):
        situation, services = wish
        self.tap(situation)
        self.wait_for_page("servicesPage")
        for service in services:
            self.tap(service)
        self.tap("nextButton")
        self.wait_for_page("guidePage")

    def identify(self, identity):
        self.wait_for_page("identifyPage")
        if not identity:
            self.tap("withoutCardButton")
            return
        if self.probe.find("typeNumberButton"):  # not there where no card reader is
            self.tap("typeNumberButton")
        for character in identity:
            self.tap(character)
        self.tap("confirmButton")

    def rate(self, number, stars):
        self.tap("findTicketButton")
        self.write(number)
        self.tap("confirmButton")
        self.tap(f"star{stars}")

    def is_calm(self):
        """The page for a server that is away."""
        return self.probe.page() == "awayPage"

    def wait_calm(self, seconds=30):
        until(self.is_calm, f"the calm page on {self.name}", seconds, seen=self.describe)
