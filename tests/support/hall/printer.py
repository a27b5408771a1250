"""A receipt printer on TCP that speaks enough ESC/POS to be printed on, and keeps what it printed."""

import socketserver
import threading

DLE, EOT, ESC, GS, FS = 0x10, 0x04, 0x1B, 0x1D, 0x1C
STATUS_READY = b"\x12"  # to every DLE EOT n: on line, paper there, cover closed
ALL_PRINTED = b"\x00"  # to GS r n: nothing waits, paper there

# Bytes after the two that name the command; the commands that are not here have none.
LENGTHS = {
    (ESC, ord("!")): 1, (ESC, ord("a")): 1, (ESC, ord("E")): 1, (ESC, ord("d")): 1,
    (ESC, ord("J")): 1, (ESC, ord("t")): 1, (ESC, ord("R")): 1, (ESC, ord("3")): 1,
    (ESC, ord("M")): 1, (ESC, ord("-")): 1, (ESC, ord("$")): 2, (ESC, ord("p")): 3,
    (GS, ord("!")): 1, (GS, ord("B")): 1, (GS, ord("h")): 1, (GS, ord("w")): 1,
    (GS, ord("a")): 1, (GS, ord("L")): 2, (GS, ord("W")): 2, (GS, ord("r")): 1,
    (FS, ord("!")): 1, (FS, ord("C")): 1, (FS, ord("W")): 1, (FS, ord("-")): 1,
}


class Ticket:
    """One paper up to its cut: `text` in lines, `codes` the contents of its QR codes."""

    def __init__(self, text, codes):
        self.text = text
        self.codes = codes


class Paper:
    """Takes the printer's bytes in any portions; gives tickets at each cut."""

    def __init__(self, encoding="gb18030"):
        self._encoding = encoding
        self._bytes = bytearray()
        self._line = bytearray()
        self._codes = []
        self._stored = b""

    def feed(self, data):
        """Returns (tickets that were cut, answers for the sender)."""
        self._bytes += data
        tickets, answer = [], b""
        while (length := self._command_length()) is not None:
            command = bytes(self._bytes[:length])
            del self._bytes[:length]
            if command[0] == DLE:
                answer += STATUS_READY
            elif command[:2] == bytes([GS, ord("r")]):
                answer += ALL_PRINTED
            elif command[:2] == bytes([GS, ord("V")]):
                tickets.append(self._cut())
            else:
                self._take(command)
        return tickets, answer

    def _command_length(self):
        """Bytes of the first command in hand; None while it is not complete."""
        have = self._bytes
        if not have:
            return None
        if have[0] not in (DLE, ESC, GS, FS):
            return 1
        if len(have) < 2:
            return None
        length = self._special_length(have)
        if length is None:
            length = 2 + LENGTHS.get((have[0], have[1]), 0)
        return length if len(have) >= length else None

    def _special_length(self, have):
        need = {DLE: 3}.get(have[0])
        if have[0] == GS and have[1] == ord("V"):
            return 4 if len(have) > 2 and have[2] in (65, 66) else 3
        if have[0] == GS and have[1] == ord("("):
            return 5 + have[3] + 256 * have[4] if len(have) >= 5 else 5
        if have[0] == GS and have[1] == ord("v"):
            size = 8 if len(have) < 8 else 8 + (have[4] + 256 * have[5]) * (have[6] + 256 * have[7])
            return size
        if have[0] == ESC and have[1] == ord("*"):
            columns = have[3] + 256 * have[4] if len(have) >= 5 else 0
            return 5 + columns * (3 if len(have) > 2 and have[2] >= 32 else 1)
        return need

    def _take(self, command):
        if len(command) == 1 and command[0] not in (DLE, ESC, GS, FS):
            self._line += command
        elif command[:3] == b"\x1d(k":
            self._symbol(command[5:])

    def _symbol(self, body):
        """GS ( k: function 80 stores the text of a QR code, 81 prints it."""
        if body[:2] == b"1P":
            self._stored = body[3:]
        elif body[:2] == b"1Q":
            self._codes.append(self._stored.decode("utf-8", "replace"))

    def _cut(self):
        text = bytes(self._line).decode(self._encoding, "replace").replace("\r", "")
        ticket = Ticket(text, self._codes)
        self._line, self._codes = bytearray(), []
        return ticket


class RecordingPrinter:
    """Listens on a free port of this machine. `tickets` is what was cut so far."""

    def __init__(self):
        self.tickets = []
        printer = self

        class Session(socketserver.BaseRequestHandler):
            def handle(self):
                paper = Paper()
                while data := self.request.recv(4096):
                    tickets, answer = paper.feed(data)
                    if answer:
                        self.request.sendall(answer)
                    printer.tickets.extend(tickets)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def address(self):
        return f"tcp://127.0.0.1:{self.port}"

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
