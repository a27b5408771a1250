"""What every end-to-end test starts with: where the build is, and a folder for its hall whose logs
and pictures stay for whoever looks into a failure."""

import os
import unittest

from hall.hall import Hall

BUILD = os.environ.get("YICHUANG_BUILD", "")


class HallTest(unittest.TestCase):
    """One hall a test class, so that its tests are the chapters of one day, in order of name."""

    hall = None

    @classmethod
    def setUpClass(cls):
        if not BUILD:
            raise unittest.SkipTest("YICHUANG_BUILD does not name a build folder")
        folder = os.path.join(BUILD, "e2e", cls.__name__)
        cls.hall = Hall(BUILD, folder, clock_offset=cls.clock_offset())
        cls.addClassCleanup(cls.hall.stop)
        cls.open()

    @classmethod
    def clock_offset(cls):
        """Seconds the hall's clock is ahead of the machine's; for days that begin at a certain hour."""
        return 0

    @classmethod
    def open(cls):
        """For what a class needs beyond the server."""

    def run(self, result=None):
        """After a failed chapter the following ones would only repeat it."""
        if result is not None and getattr(type(self), "failed", False):
            result.addSkip(self, "an earlier chapter failed")
            return result
        before = len(result.failures) + len(result.errors) if result is not None else 0
        super().run(result)
        if result is not None and len(result.failures) + len(result.errors) > before:
            type(self).failed = True
        return result
