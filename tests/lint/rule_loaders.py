"""A Loader in a file of bound components loads nothing in Qt 6.4: it says so in the log and is empty."""

import tree as trees

BOUND = "pragma ComponentBehavior: Bound"


def faults(tree):
    for path, text in trees.matching(tree, "kiosk/**/*.qml"):
        if BOUND not in text:
            continue
        for number, line in trees.numbered(text):
            if line.strip().startswith("sourceComponent:"):
                yield f"{path}:{number}: sourceComponent: stays empty below '{BOUND}'"
