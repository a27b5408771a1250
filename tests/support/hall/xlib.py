"""The few calls of Xlib that a hand and an eye need. The libraries come with xdotool and Xvfb; any
Python can call them."""

import ctypes
import time

X11 = ctypes.CDLL("libX11.so.6")
X11.XOpenDisplay.restype = ctypes.c_void_p
X11.XOpenDisplay.argtypes = [ctypes.c_char_p]
X11.XDefaultRootWindow.restype = ctypes.c_ulong
X11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
X11.XStringToKeysym.restype = ctypes.c_ulong
X11.XStringToKeysym.argtypes = [ctypes.c_char_p]
X11.XKeysymToKeycode.restype = ctypes.c_ubyte
X11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
X11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
X11.XkbKeycodeToKeysym.argtypes = [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int, ctypes.c_int]
X11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
X11.XCloseDisplay.argtypes = [ctypes.c_void_p]
X11.XPending.argtypes = [ctypes.c_void_p]
X11.XConnectionNumber.argtypes = [ctypes.c_void_p]
X11.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]


def now_us():
    """CLOCK_MONOTONIC, as the frames of the probe."""
    return time.monotonic_ns() // 1000


class Connection:
    """One lasting connection to a display."""

    def __init__(self, display_name):
        self.handle = X11.XOpenDisplay(display_name.encode())
        if not self.handle:
            raise RuntimeError(f"no connection to display {display_name}")

    def sync(self):
        """Returns when the display has done all that was asked."""
        X11.XSync(self.handle, 0)

    def close(self):
        if self.handle:
            X11.XCloseDisplay(self.handle)
            self.handle = None
