"""A receipt printer on TCP that speaks enough ESC/POS to be printed on, and keeps what it printed."""

import socket
import socketserver
import threading

DLE, EOT, DC4, ESC, GS, FS = 0x10, 0x04, 0x14, 0x1B, 0x1D, 0x1C
STATUS_READY = b"\x12"  # to every DLE EOT n: on line, paper there, cover closed
ALL_PRINTED = b"\x00"  # to GS r n: nothing waits, paper there

# What may be wrong with a printer. DIES is GONE from the middle of the next receipt on.
PAPER_OUT, COVER_OPEN, DIES, GONE = "paper out", "cover open", "dies", "gone"

# The bits by which it says so, by n of DLE EOT n.
FAULT_BITS = {PAPER_OUT: {1: 0x08, 2: 0x20, 4: 0x60}, COVER_OPEN: {1: 0x08, 2: 0x04}}

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
    """One paper up to its cut: `text` in lines, `codes` the contents of its QR codes. A torn one ends
    where the printer lost its power."""

    def __init__(self, text, codes, torn=False):
        self.text = text
        self.codes = codes
        self.torn = torn


class Paper:
    """Takes the printer's bytes in any portions; gives tickets at each cut."""

    def __init__(self, encoding="gb18030"):
        self._encoding = encoding
        self._bytes = bytearray()
        self._line = bytearray()
        self._codes = []
        self._stored = b""
        self._torn = False
        self.fault = None

    def lose_power(self):
        """What is on the paper stays there; the rest of what was sent is lost."""
        self._bytes.clear()
        self._torn = bool(self._line)

    def feed(self, data):
        """Returns (tickets that were cut, answers for the sender)."""
        self._bytes += data
        tickets, answer = [], b""
        while (length := self._command_length()) is not None:
            command = bytes(self._bytes[:length])
            del self._bytes[:length]
            if command[:2] == bytes([DLE, EOT]):
                answer += self._status(command[2])
            elif command[:2] == bytes([GS, ord("r")]):
                answer += ALL_PRINTED
            elif command[:2] == bytes([GS, ord("V")]):
                tickets += self._cut()
            else:
                self._take(command)
        return tickets, answer

    def _status(self, kind):
        bits = FAULT_BITS.get(self.fault, {}).get(kind, 0)
        return bytes([STATUS_READY[0] | bits])

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
        need = {DLE: 10 if have[1] == DC4 and have[2:3] == b"\x08" else 3}.get(have[0])
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
        """The paper up to here; none when nothing is on it."""
        text = bytes(self._line).decode(self._encoding, "replace").replace("\r", "")
        ticket = Ticket(text, self._codes, self._torn)
        self._line, self._codes, self._torn = bytearray(), [], False
        return [ticket] if text.strip() or ticket.codes else []


class Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class RecordingPrinter:
    """Listens on a free port of this machine. `tickets` is what was cut so far."""

    def __init__(self):
        self.tickets = []
        self.port = 0
        self._paper = Paper()
        self._lock = threading.RLock()
        self._connections = set()
        self._server = None
        self._listen()

    @property
    def address(self):
        return f"tcp://127.0.0.1:{self.port}"

    @property
    def fault(self):
        return self._paper.fault

    def break_down(self, fault):
        """One of the faults above."""
        self._paper.fault = fault
        if fault == GONE:
            self._cut_power()

    def repair(self):
        self._paper.fault = None
        if not self._server:
            self._listen()

    def stop(self):
        self._cut_power()

    def _listen(self):
        printer = self

        class Session(socketserver.BaseRequestHandler):
            def handle(self):
                printer._serve(self.request)

        self._server = Listener(("127.0.0.1", self.port), Session)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05},
                                        daemon=True)
        self._thread.start()

    def _serve(self, connection):
        self._connections.add(connection)
        try:
            while data := connection.recv(4096):
                if not self._take(connection, data):
                    return
        except OSError:
            pass  # the power was cut, or the other side went away
        finally:
            self._connections.discard(connection)

    def _take(self, connection, data):
        """False when the printer died of it."""
        with self._lock:
            dies = self.fault == DIES and len(data) > 60  # more than questions: a receipt
            tickets, answer = self._paper.feed(data[:len(data) // 2] if dies else data)
            self.tickets += tickets
        if dies:
            self.break_down(GONE)
            return False
        if answer:
            connection.sendall(answer)
        return True

    def _cut_power(self):
        with self._lock:
            server, self._server = self._server, None
            self._paper.lose_power()
        if not server:
            return
        server.shutdown()
        server.server_close()
        self._thread.join()
        for connection in list(self._connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it had just ended
