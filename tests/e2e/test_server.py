#!/usr/bin/env python3
"""yichuangd and yichuangctl as an administrator meets them: first start, restart, kill, backup
while running, restore, audit, export, and clear refusals."""

import os
import subprocess
import unittest

from hall.hall import OFFICE, PASSWORD
from hall.server import Server
from scene import HallTest


class ServerTest(HallTest):
    def path(self, name):
        return os.path.join(self.hall.folder, name)

    def events(self, office):
        """What happened, without the exports themselves: they are events, too."""
        exported = self.hall.server.control("export", "events", "--office", office)
        return [line for line in exported.splitlines() if "installation.exported" not in line]

    def start_second(self, *arguments):
        """A second yichuangd that is expected to refuse; returns (exit code, what it said)."""
        done = subprocess.run([os.path.join(self.hall.build, "bin", "yichuangd"), *arguments],
                              timeout=60, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout

    def test_1_comes_back_on_its_port_after_a_stop_and_after_a_kill(self):
        server, address = self.hall.server, self.hall.server.address
        self.assertEqual(server.stop(), 0)
        server.start()
        self.assertEqual(server.address, address)
        server.kill()
        server.start()
        self.assertEqual(server.address, address)

    def test_2_importing_the_same_catalogue_again_changes_nothing(self):
        before = self.events("610900")
        self.hall.server.control("import", self.path("catalogue"))
        self.assertEqual(self.events("610900"), before)

    def test_3_people_and_devices_are_added_while_it_runs(self):
        self.hall.server.add_user("zhang", "张一", f"clerk@{OFFICE}", PASSWORD)
        self.assertTrue(self.hall.server.enrolment_code(f"kiosk@{OFFICE}", "1号取号机"))
        with self.assertRaisesRegex(RuntimeError, "USER_EXISTS"):
            self.hall.server.add_user("zhang", "张二", f"clerk@{OFFICE}", PASSWORD)

    def test_4_backup_while_running_restores_to_the_same_events(self):
        server = self.hall.server
        events = self.events(OFFICE)
        server.control("backup", self.path("hall.backup"))
        server.add_user("wang", "王二", f"clerk@{OFFICE}", PASSWORD)
        server.stop()
        server.control("restore", self.path("hall.backup"))
        server.start()
        self.assertEqual(self.events(OFFICE), events)
        server.add_user("wang", "王二", f"clerk@{OFFICE}", PASSWORD)

    def test_5_the_audit_trail_is_whole(self):
        self.hall.server.control("audit", "verify")

    def test_6_a_taken_port_or_data_directory_is_a_clear_refusal(self):
        free = Server(self.hall.build, self.path("second"), self.path("catalogue"))
        code, said = self.start_second("--data", free.data, "--listen", self.hall.server.address)
        self.assertNotEqual(code, 0)
        self.assertIn("PORT_IN_USE", said)
        code, said = self.start_second("--data", self.hall.server.data, "--listen", "127.0.0.1:0")
        self.assertNotEqual(code, 0)
        self.assertIn("DATABASE_IN_USE", said)

    def test_7_a_folder_that_was_never_initialised_is_a_clear_refusal(self):
        code, said = self.start_second("--data", self.path("nothing"), "--listen", "127.0.0.1:0")
        self.assertNotEqual(code, 0)
        self.assertIn("init", said)

    def test_8_a_faulty_catalogue_changes_nothing_and_names_its_line(self):
        broken = self.path("broken")
        os.makedirs(broken, exist_ok=True)
        with open(os.path.join(broken, "services.yaml"), "w", encoding="utf-8") as file:
            file.write("services:\n  - code: DL-01\n    unknown: 1\n")
        before = self.events("610900")
        with self.assertRaisesRegex(RuntimeError, r"services\.yaml:3"):
            self.hall.server.control("import", broken)
        self.assertEqual(self.events("610900"), before)

    def test_9_a_broken_chain_is_found(self):
        server = self.hall.server
        server.stop()
        subprocess.run(["sqlite3", self.database(), "DELETE FROM event WHERE seq = 2;"], check=True)
        with self.assertRaisesRegex(RuntimeError, "2"):
            server.control("audit", "verify")

    def database(self):
        data = self.hall.server.data
        return next(os.path.join(data, name) for name in os.listdir(data) if name.endswith(".db"))


if __name__ == "__main__":
    unittest.main()
