#!/usr/bin/env python3
"""After a day of people whose names, numbers and phones are known, none of these is in any file the
server wrote: database, WAL, backup, exports of events, logs of the most talkative level."""

import base64
import os
import random
import subprocess
import unittest

from hall.citizens import identity_number
from hall.hall import OFFICE, PASSWORD
from scene import HallTest

PEOPLE = 12
SEED = int(os.environ.get("YICHUANG_SEED") or random.randrange(2**31))
RARE = "龘靐齉爩麤灪籱鱻鸞虪"


def people(seed):
    """(identity, name, phone) of adults who do not exist."""
    source = random.Random(seed)
    made = []
    for ordinal in range(PEOPLE):
        birth = f"{source.randint(1945, 2004)}{source.randint(1, 12):02}{source.randint(1, 28):02}"
        name = "欧阳" + "".join(source.sample(RARE, 2))
        made.append((identity_number(birth, ordinal), name, f"139{source.randrange(10**8):08}"))
    return made


def encodings(secret):
    """The forms in which a program might leave a text lying about."""
    utf8 = secret.encode()
    yield "UTF-8", utf8
    for name in ("utf-16-le", "utf-16-be", "gb18030"):
        yield name, secret.encode(name)
    yield "hex", utf8.hex().encode()
    yield "HEX", utf8.hex().upper().encode()
    yield "JSON", secret.encode("unicode_escape")
    for shift in range(3):  # what stands before it decides the phase of base64
        code = base64.b64encode(b"\0" * shift + utf8)
        cut = code[-(-shift * 8 // 6):len(code) - 4]  # without what neighbours share
        yield f"base64+{shift}", cut
        yield f"base64url+{shift}", cut.replace(b"+", b"-").replace(b"/", b"_")


def leaks(files, secrets):
    """(file, kind of secret, encoding) of everything that is found."""
    needles = {needle: (kind, how) for kind, secret in secrets for how, needle in encodings(secret)}
    found = []
    for path in files:
        with open(path, "rb") as file:
            content = file.read()
        found += [(path, *what) for needle, what in needles.items() if needle in content]
    return found


def secrets_of(person):
    identity, name, phone = person
    return [("identity", identity), ("birth and sequence", identity[6:17]), ("name", name),
            ("phone", phone)]


class PrivacyTest(HallTest):
    @classmethod
    def open(cls):
        print(f"YICHUANG_SEED={SEED}", flush=True)
        cls.hall.add_clerk("zhang", "张一")
        cls.people = people(SEED)
        server = cls.hall.server
        server.environment = {"YICHUANG_LOG_LEVEL": "trace", "GRPC_VERBOSITY": "debug"}
        server.restart()

    def everything(self):
        return [os.path.join(folder, name) for folder, _, names in os.walk(self.hall.folder)
                for name in names if not name.endswith(".probe")]

    def test_1_the_search_finds_every_form(self):
        for form, needle in encodings(self.people[0][1]):
            path = os.path.join(self.hall.folder, "planted")
            with open(path, "wb") as file:
                file.write(b"before " + needle + b" after")
            self.assertTrue(leaks([path], secrets_of(self.people[0])), form)
            os.remove(path)

    def test_2_people_pass_through_every_command(self):
        server = self.hall.server
        lines = "".join(" ".join(person) + "\n" for person in self.people)
        done = subprocess.run(
            [os.path.join(self.hall.build, "bin", "hall_people"), "--server", server.address,
             "--authority", server.authority,
             "--kiosk-code", server.enrolment_code(f"kiosk@{OFFICE}", "kiosk"),
             "--login", "zhang", "--password", PASSWORD, "--date", server.today()],
            input=lines, text=True, timeout=120, check=True, stdout=subprocess.PIPE)
        outcomes = dict(line.split() for line in done.stdout.splitlines())
        self.assertGreater(int(outcomes["OK"]), 10 * PEOPLE)
        self.assertGreater(len(outcomes), 5, "doors that stayed shut")
        self.assertNotIn("INTERNAL", outcomes)

    def test_3_nothing_of_them_is_in_any_file(self):
        server = self.hall.server
        server.control("backup", os.path.join(self.hall.folder, "hall.backup"))
        for office in (OFFICE, "610900"):
            with open(os.path.join(self.hall.folder, f"events-{office}"), "w", encoding="utf-8") as out:
                out.write(server.control("export", "events", "--office", office))
        self.search()  # while it runs, with its WAL
        server.kill()
        self.search()  # as a thief of the disk would find it
        server.start()
        server.stop()
        self.search()  # and checkpointed

    def search(self):
        files = self.everything()
        names = " ".join(files)
        for expected in (".db", "hall.backup", "yichuangd-2.log", "events-"):
            self.assertIn(expected, names)
        secrets = [secret for person in self.people for secret in secrets_of(person)]
        self.assertEqual(leaks(files, secrets), [])


if __name__ == "__main__":
    unittest.main()
