"""A person's hand on a display: pointer and keys through one lasting connection, so that an event is
there at once and its moment is known."""

import ctypes

from .xlib import X11, Connection, now_us

XTEST = ctypes.CDLL("libXtst.so.6")
XTEST.XTestFakeMotionEvent.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.c_int,
                                       ctypes.c_ulong]
XTEST.XTestFakeButtonEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
XTEST.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]

LEFT_BUTTON = 1
SHIFT, RETURN = b"Shift_L", b"Return"


class Hand:
    def __init__(self, display_name):
        self._connection = Connection(display_name)

    def touch(self, x, y, times=1):
        """Touches a place once, or trembling; returns the moment of it, in microseconds."""
        return self.touch_each([(x, y)] * times)

    def touch_each(self, places):
        """Several places as fast as events go: a finger that trembles, a whole hand, a child."""
        display = self._connection.handle
        moment = now_us()
        for x, y in places:
            XTEST.XTestFakeMotionEvent(display, -1, x, y, 0)
            for down in (1, 0):
                XTEST.XTestFakeButtonEvent(display, LEFT_BUTTON, down, 0)
        self._connection.sync()
        return moment

    def press(self, key):
        """A single key such as "F1" or "Return"; returns the moment of it."""
        moment = now_us()
        self._strike(X11.XStringToKeysym(key.encode()))
        self._connection.sync()
        return moment

    def scan(self, code):
        """What a scanner types: ASCII without a pause, and Enter."""
        display = self._connection.handle
        for letter in code:
            shifted = X11.XkbKeycodeToKeysym(display, self._code(ord(letter)), 0, 0) != ord(letter)
            if shifted:
                XTEST.XTestFakeKeyEvent(display, self._code(X11.XStringToKeysym(SHIFT)), 1, 0)
            self._strike(ord(letter))
            if shifted:
                XTEST.XTestFakeKeyEvent(display, self._code(X11.XStringToKeysym(SHIFT)), 0, 0)
        self._strike(X11.XStringToKeysym(RETURN))
        self._connection.sync()

    def _code(self, symbol):
        return X11.XKeysymToKeycode(self._connection.handle, symbol)

    def _strike(self, symbol):
        for down in (1, 0):
            XTEST.XTestFakeKeyEvent(self._connection.handle, self._code(symbol), down, 0)

    def close(self):
        self._connection.close()
