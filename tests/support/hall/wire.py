"""HTTP/2 by hand over TLS, for saying to a server what no library would say."""

import socket
import ssl
import struct

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = 0, 1, 3, 4, 6, 7, 8, 9
END_STREAM, END_HEADERS, ACK = 0x1, 0x4, 0x1
INITIAL_WINDOW_SIZE = 4  # a setting
LARGEST_FRAME = 16384  # what a server takes that has not said otherwise


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def length_prefixed(value, bits, first):
    """An integer of HPACK (RFC 7541, 5.1)."""
    largest = (1 << bits) - 1
    if value < largest:
        return bytes([first | value])
    out, value = bytearray([first | largest]), value - largest
    while value >= 128:
        out.append(value % 128 + 128)
        value //= 128
    out.append(value)
    return bytes(out)


def header_block(headers):
    """Literals without indexing and without Huffman codes."""
    block = b""
    for name, value in headers:
        block += b"\x00"
        for text in (name.encode(), value if isinstance(value, bytes) else value.encode()):
            block += length_prefixed(len(text), 7, 0) + text
    return block


def grpc_headers(path, extra=()):
    return [(":method", "POST"), (":scheme", "https"), (":path", path), (":authority", "localhost"),
            ("content-type", "application/grpc"), ("te", "trailers"), *extra]


def message(payload, declared=None):
    """A gRPC message, of which more may be declared than is there."""
    return b"\x00" + struct.pack(">I", len(payload) if declared is None else declared) + payload


def tcp(address, timeout=20):
    host, port = address.rsplit(":", 1)
    return socket.create_connection((host, int(port)), timeout=timeout)


def tls(address, authority, timeout=20):
    """A connection after its handshake, without a certificate of a device."""
    context = ssl.create_default_context(cafile=authority)
    context.set_alpn_protocols(["h2"])
    return context.wrap_socket(tcp(address, timeout), server_hostname="localhost")


class Talk:
    """One HTTP/2 connection. What the server allows to be sent is kept to by `upload` alone."""

    def __init__(self, connection, preface=PREFACE + frame(SETTINGS, 0, 0)):
        self.connection = connection
        self._held = b""
        self._initial = 65535
        self._windows = {0: 65535}
        self.send(preface)

    def send(self, data):
        self.connection.sendall(data)

    def open(self, stream, path, extra=()):
        """Long header blocks go out in as many frames as they need."""
        block = header_block(grpc_headers(path, extra))
        parts = [block[i:i + LARGEST_FRAME] for i in range(0, len(block), LARGEST_FRAME)]
        for number, part in enumerate(parts):
            last = END_HEADERS if number == len(parts) - 1 else 0
            self.send(frame(CONTINUATION if number else HEADERS, last, stream, part))

    def data(self, stream, payload, end=False):
        self.send(frame(DATA, END_STREAM if end else 0, stream, payload))

    def upload(self, stream, payload, end=True):
        """As a library does: no faster than the server gives room. Returns the outcome when that comes
        first, else None."""
        try:
            return self._upload(stream, payload, end)
        except (ConnectionError, ssl.SSLError):
            return "closed", b""  # hung up on in the middle of it

    def _upload(self, stream, payload, end):
        while payload:
            room = min(LARGEST_FRAME, self._windows[0], self._window(stream))
            if room > 0:
                part, payload = payload[:room], payload[room:]
                self.data(stream, part, end and not payload)
                for key in (0, stream):
                    self._windows[key] = self._window(key) - len(part)
                continue
            said = self._next_frame()
            outcome = ("closed", b"") if said is None else self._take(said, stream)
            if outcome:
                return outcome
        return None

    def outcome(self, stream):
        """"reset N", "goaway N", "headers" with the bytes of the trailers, or "closed"."""
        try:
            while said := self._next_frame():
                if outcome := self._take(said, stream):
                    return outcome
        except (ConnectionError, ssl.SSLError):
            pass  # it hung up while it was answered
        return "closed", b""

    def frames(self):
        """What the server says until it hangs up."""
        while said := self._next_frame():
            yield said

    def _window(self, stream):
        return self._windows.setdefault(stream, self._initial)

    def _next_frame(self):
        """(kind, flags, stream, payload), or None when the server has hung up."""
        while len(self._held) < 9 or len(self._held) < 9 + int.from_bytes(self._held[:3], "big"):
            try:
                part = self.connection.recv(65536)
            except (ConnectionError, ssl.SSLError):
                return None
            if not part:
                return None
            self._held += part
        size = int.from_bytes(self._held[:3], "big")
        said = (self._held[3], self._held[4], int.from_bytes(self._held[5:9], "big") & 0x7FFFFFFF,
                self._held[9:9 + size])
        self._held = self._held[9 + size:]
        return said

    def _take(self, said, stream):
        """Does what a frame asks for; returns the outcome when it is one."""
        kind, flags, at, payload = said
        if kind == SETTINGS and not flags & ACK:
            self._take_settings(payload)
        elif kind == PING and not flags & ACK:
            self.send(frame(PING, ACK, 0, payload))
        elif kind == WINDOW_UPDATE:
            self._windows[at] = self._window(at) + int.from_bytes(payload, "big")
        elif kind == RST_STREAM and at == stream:
            return "reset %d" % int.from_bytes(payload, "big"), b""
        elif kind == GOAWAY:
            return "goaway %d" % int.from_bytes(payload[4:8], "big"), payload[8:]
        elif kind == HEADERS and at == stream and flags & END_STREAM:
            return "headers", payload
        return None

    def _take_settings(self, payload):
        for at in range(0, len(payload), 6):
            name, value = struct.unpack(">HI", payload[at:at + 6])
            if name == INITIAL_WINDOW_SIZE:
                for stream in self._windows.keys() - {0}:
                    self._windows[stream] += value - self._initial
                self._initial = value
        self.send(frame(SETTINGS, ACK, 0))
