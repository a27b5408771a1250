#!/usr/bin/env python3
"""A demo hall on this machine's display: server, kiosk, clerk and board, on data that is kept from
one run to the next. Ends when the last window is closed or with Ctrl+C."""

import argparse
import os
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from hall.catalogue import with_queue_policy  # noqa: E402
from hall.hall import CATALOGUE, OFFICE, PASSWORD  # noqa: E402
from hall.printer import RecordingPrinter  # noqa: E402
from hall.server import Server  # noqa: E402

USERS = (
    ("clerk", "窗口员", f"clerk@{OFFICE}"),
    ("supervisor", "大厅主管", "supervisor@610900"),
    ("booking", "预约员", f"booking_staff@{OFFICE}"),
    ("auditor", "审计员", "auditor@610900"),
    ("admin", "管理员", "administrator@610900"),
)
PROGRAMS = (("kiosk", "yichuang-kiosk", "kiosk"), ("board", "yichuang-display", "display"),
            ("clerk", "yichuang-clerk", None))
RECALL_AFTER_SECONDS = 20


def prepare(build, folder):
    """The server on its data; users are made the first time."""
    is_new = not os.path.exists(os.path.join(folder, "data"))
    os.makedirs(folder, exist_ok=True)
    catalogue = with_queue_policy(CATALOGUE, os.path.join(folder, "catalogue"), RECALL_AFTER_SECONDS)
    server = Server(build, folder, catalogue)
    for login, name, role in USERS if is_new else ():
        server.add_user(login, name, role, PASSWORD)
    server.start()
    return server


def open_window(build, folder, server, printer, name, program, role):
    """Enrols a device the first time; afterwards its certificate lies in the state folder."""
    state = os.path.join(folder, f"{name}-state")
    command = [os.path.join(build, "bin", program), "--server", server.address, "--state-dir", state,
               "--authority", server.authority]
    if not role:  # a device knows its office by its enrolment
        command += ["--office", OFFICE]
    if role and not os.path.exists(state):
        command += ["--enrol", server.enrolment_code(f"{role}@{OFFICE}", name)]
    return subprocess.Popen(command, env={**os.environ, "YICHUANG_PRINTER": printer.address})


def welcome(server, folder):
    print(f"\n服务器 server: {server.address}\n数据 data: {folder}")
    print(f"登录 logins, 密码 password {PASSWORD}:")
    for login, name, role in USERS:
        print(f"  {login:<12}{role:<24}{name}")
    print("关闭全部窗口或按 Ctrl+C 结束。Close all windows or press Ctrl+C to end.\n", flush=True)


def print_tickets(printer, seen):
    for ticket in printer.tickets[seen:]:
        print("--- 小票 ticket ---\n" + ticket.text.strip(), flush=True)
    return len(printer.tickets)


def watch(windows, printer):
    seen = 0
    while any(window.poll() is None for window in windows):
        seen = print_tickets(printer, seen)
        time.sleep(0.3)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", required=True, help="build folder with bin/")
    parser.add_argument("--data", required=True, help="folder for data and logs; kept")
    arguments = parser.parse_args()
    folder = os.path.join(os.path.abspath(arguments.data), "demo")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    printer, windows = RecordingPrinter(), []
    server = prepare(arguments.build, folder)
    try:
        welcome(server, folder)
        for program in PROGRAMS:
            windows.append(open_window(arguments.build, folder, server, printer, *program))
        watch(windows, printer)
    except KeyboardInterrupt:
        print()
    finally:
        for window in windows:
            window.terminate()
            window.wait()
        server.stop()
        printer.stop()


if __name__ == "__main__":
    main()
