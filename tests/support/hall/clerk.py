"""What a clerk does at a window, by keyboard. All names of items on its pages are here."""

from .waiting import TimedOut, until
from .window import Window

# The keys of the counter page: what stands on the screen for each, and the key itself.
CALL_NEXT = ("callNextKey", "F1")
RECALL = ("recallKey", "F2")
NO_SHOW = ("noShowKey", "F3")
START = ("startKey", "F4")
COMPLETE = ("completeKey", "F5")
PARK = ("parkKey", "F6")
TRANSFER = ("transferKey", "F7")
ANSWER_HELP = ("answerHelpKey", "ctrl+h")


class Clerk(Window):
    SIZE = (1366, 768)

    # --- coming to work

    def log_in(self, login, password):
        self.tap("loginField", seconds=20)
        self.write(login)
        self.tap("passwordField")
        self.write(password)
        self.press("Return")
        self.wait_for_page("windowsPage", 20)

    def choose_window(self, number):
        self.tap(f"window{number}", seconds=20)
        self.wait_for_page("counterPage")

    # --- the citizen at the window

    def number(self):
        """The number in hand; empty when the window is free."""
        return self.text_of("currentNumber")

    def call_next(self, seconds=10):
        """Returns the number that came to this window."""
        self.do(CALL_NEXT, seconds)
        return self.wait_number(seconds)

    def wait_number(self, seconds=10):
        return until(self.number, f"a called number on {self.name}", seconds, seen=self.describe)

    def wait_free(self, seconds=10):
        until(lambda: not self.number(), f"a free window on {self.name}", seconds, seen=self.describe)

    def recall(self, seconds=20):
        """Presses until the least time between two calls has passed."""
        def called_again():
            self.do(RECALL)
            try:
                return self.wait_for("已再次呼叫", 1)
            except TimedOut:
                return None
        until(called_again, f"a second call on {self.name}", seconds, seen=self.describe)

    def no_show(self):
        self.do(NO_SHOW)
        self.wait_free()

    def start_service(self):
        self.do(START)
        self.wait_enabled(COMPLETE[0])

    def complete(self):
        """All services that are in hand."""
        self.do(COMPLETE)
        self.wait_enabled("confirmCompleteButton")
        self.press("Return")
        self.wait_free()

    def transfer_to_window(self, number):
        self.do(TRANSFER)
        self.tap(f"{number} 号窗口")
        self.wait_free()

    # --- a ticket given at the window

    def open_desk_ticket(self):
        self.press("ctrl+t")
        self.tap("deskServiceField")

    def take_service(self, typed, service):
        """By code, name or pinyin, once `service` is the first that fits."""
        self.write(typed)
        until(lambda: self.probe.find(service), f"{service} on {self.name}", 20, seen=self.describe)
        self.press("Return")

    def give(self):
        """Returns the number that stands on the sheet, which stays open."""
        self.press("ctrl+Return")
        return until(lambda: self.text_of("deskNumber"), f"a number given by {self.name}",
                     seen=self.describe)

    # --- a supervisor

    def open_overview(self):
        self.press("F10")
        self.wait_for_page("supervisionPage")
        self.wait_enabled("closureKey")

    def plan_closure(self, day, reason):
        """Opens the sheet and looks whom it would affect."""
        self.press("F5")
        self.tap("closureFrom")
        self.write(day)
        self.press("Return", "Return")
        self.write(reason)
        self.press("Return", "Return")

    # --- what the page knows

    def do(self, action, seconds=10):
        """Presses the key of an action once the page offers it."""
        item, key = action
        self.wait_enabled(item, seconds)
        self.press(key)

    def is_connected(self):
        return not self.probe.find("connectionBanner")

    def wait_connected(self, connected=True, seconds=30):
        until(lambda: self.is_connected() == connected, f"connected {connected} on {self.name}",
              seconds, seen=self.describe)
