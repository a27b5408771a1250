"""A copy of the Ankang catalogue as a test wants it."""

import os
import re
import shutil


def without_quotas(folder):
    """Takes out of that copy how many numbers a service has a day, for crowds larger than a hall's."""
    offices = os.path.join(folder, "offices")
    for name in os.listdir(offices):
        path = os.path.join(offices, name)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(re.sub(r", daily_quota: \d+", "", text))


def with_queue_policy(source, target, recall_after_seconds):
    """Copies `source` to `target` with the least time between two calls of a ticket as given, at every
    office. Returns the target."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target)
    shared = os.path.join(target, "offices", "shared.yaml")
    with open(shared, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"^    recall_after_seconds:.*\n", "", text, flags=re.M)
    text, policies = re.subn(  # every policy says when its day ends
        r"^(    day_end:.*)$", rf"\1\n    recall_after_seconds: {recall_after_seconds}", text, flags=re.M)
    if not policies:
        raise RuntimeError(f"no queue policy found in {shared}")
    with open(shared, "w", encoding="utf-8") as file:
        file.write(text)
    return target
