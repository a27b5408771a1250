"""What a citizen does at a kiosk. All names of items on its pages are here."""

import re

from .window import Window

NUMBER = re.compile(r"[A-Z]\d{3}")


class Kiosk(Window):
    SIZE = (1080, 1920)
    IDLE_SECONDS = 60  # themes/standard/theme.json, pace.idleSeconds

    def wait_home(self, seconds=20):
        self.wake()
        self.wait_for_page("homePage", seconds)

    def wake(self):
        """Touches a machine that shows its invitation because nobody stood there."""
        if self.probe.find("attractPage"):
            self.tap("attractPage")

    # --- taking a number

    def take_ticket(self, wish, identity="", seconds=10):
        """From the home page to the ticket in the citizen's hand; returns its number. `wish` is a
        situation and services of it; without an identity number the no-card path is taken. `seconds`
        is the patience with the server."""
        self.choose(wish)
        self.tap("takeNumberButton")
        self.identify(identity)
        self.wait_for_page("confirmPage")
        self.tap("issueButton", seconds)
        number = self.wait_for_text("ticketNumber", NUMBER, seconds)
        self.tap("doneButton")
        self.wait_home()
        return number

    def choose(self, wish):
        """Up to the page that says what to bring."""
        situation, services = wish
        self.wake()
        self.tap(situation)
        self.wait_for_page("servicesPage")
        if len(services) == 1:
            self.tap(services[0])
        else:
            self.tap("severalButton")
            for service in services:
                self.tap(service)
            self.tap("nextButton")
        self.wait_for_page("guidePage")

    def search(self, letters, service):
        """Types pinyin on the keyboard of the screen and touches what the search finds; up to the page
        that says what to bring."""
        self.wake()
        self.tap("searchField")
        self.wait_for_page("searchPage")
        for letter in letters:
            self.tap(f"key{letter.upper()}")
        self.tap(service)
        self.wait_for_page("guidePage")

    def identify(self, identity):
        self.wait_for_page("identifyPage")
        if not identity:
            self.tap("withoutCardButton")
            return
        if self.probe.find("typeNumberButton"):  # not there where no card reader is
            self.tap("typeNumberButton")
        self.type_number(identity)
        self.tap("confirmButton")

    def type_number(self, digits):
        """On the keys of the page, which stay where they are."""
        self.place_to_touch(digits[0])
        keys = {digit: self.probe.find(digit) for digit in set(digits)}
        for digit in digits:
            self.tap_at(keys[digit])

    # --- coming back to a ticket

    def open_ticket(self, number):
        self.tap("findTicketButton")
        self.wait_for_page("findTicketPage")
        self.write(number)
        self.tap("confirmButton")

    def return_ticket(self, number):
        """A missed ticket goes back into the line."""
        self.open_ticket(number)
        self.tap("comeBackButton")
        self.wait_gone_item("comeBackButton")
        self.tap("homeButton")
        self.wait_home()

    def scan(self, code):
        """Holds a code before the scanner."""
        self.display.hand.scan(code)

    # --- an appointment

    def find_appointment(self, key):
        """From the home page to what is known under a code, an identity number or a phone."""
        self.tap("appointmentButton")
        self.wait_for_page("appointmentPage")
        self.write(key)
        self.tap("confirmButton")

    def check_in(self, key, service):
        """Returns the number; the page with it stays open."""
        self.find_appointment(key)
        self.tap(service)
        return self.wait_for_text("ticketNumber", NUMBER)

    def go_home(self):
        self.tap("homeButton")
        self.wait_home()

    def rate(self, number, stars):
        self.open_ticket(number)
        self.tap(f"star{stars}")
        self.tap("doneButton")
        self.wait_home()

    def can_rate(self, number):
        """Whether the faces are offered for the ticket; ends at home."""
        self.open_ticket(number)
        self.wait_for(number)
        offered = self.probe.find("star1") is not None or self.probe.find("rateButton") is not None
        self.tap("homeButton")
        self.wait_home()
        return offered

    # --- needing somebody

    def call_staff(self):
        """From any page; ends on the help page."""
        self.tap("helpButton")
        self.wait_for_page("helpPage")
        self.tap("callStaffButton")

    # --- the server is away

    def wait_calm(self, seconds=30):
        self.wait_for_page("awayPage", seconds)
