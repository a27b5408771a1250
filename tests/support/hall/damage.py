"""When pixels of a display really change, as the display itself tells a second program."""

import ctypes
import select
import threading
import time

from .xlib import X11, Connection, now_us

XDAMAGE = ctypes.CDLL("libXdamage.so.1")
XDAMAGE.XDamageQueryExtension.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
XDAMAGE.XDamageCreate.restype = ctypes.c_ulong
XDAMAGE.XDamageCreate.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int]

RAW_RECTANGLES = 0
EVENT_BYTES = 192  # of the union XEvent


class DamageLog:
    """`moments`: microseconds of CLOCK_MONOTONIC at which changes arrived here, oldest first."""

    def __init__(self, display_name):
        self.moments = []
        self._name = display_name
        self._connection = Connection(display_name)
        handle = self._connection.handle
        numbers = (ctypes.c_int * 2)()
        if not XDAMAGE.XDamageQueryExtension(handle, ctypes.byref(numbers, 0), ctypes.byref(numbers, 4)):
            raise RuntimeError(f"display {display_name} does not tell changes")
        XDAMAGE.XDamageCreate(handle, X11.XDefaultRootWindow(handle), RAW_RECTANGLES)
        self._connection.sync()
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self):
        handle = self._connection.handle
        event = ctypes.create_string_buffer(EVENT_BYTES)
        while not self._ending.is_set():
            select.select([X11.XConnectionNumber(handle)], [], [], 0.2)
            moment = now_us()
            while X11.XPending(handle):
                X11.XNextEvent(handle, event)
                self.moments.append(moment)

    def catch_up(self):
        """Until what the display was asked so far is drawn, and told here."""
        other = Connection(self._name)
        other.sync()
        other.close()
        time.sleep(0.005)

    def last_between(self, begin, end):
        """0 when nothing changed then."""
        return max((moment for moment in self.moments[-200:] if begin <= moment < end), default=0)

    def stop(self):
        """Before the display ends: Xlib would end the program with it."""
        self._ending.set()
        self._thread.join()
        self._connection.close()
