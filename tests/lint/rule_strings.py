"""Every text for a translator says where it stands and what it means: //: at most three lines above."""

import re

import tree as trees

CALL = re.compile(r"\b(?:qsTr|qsTrId|QT_TR_NOOP|tr)\(")
DISTANCE = 3


def faults(tree):
    for path, text in trees.matching(tree, "kiosk/**/*.qml", "kiosk/**/*.cpp", "kiosk/**/*.h"):
        lines = text.splitlines()
        for number, line in enumerate(lines, start=1):
            if not CALL.search(line.split("//")[0]):
                continue
            above = lines[max(0, number - 1 - DISTANCE):number]
            if not any("//:" in candidate for candidate in above):
                yield f"{path}:{number}: a text without a //: comment for its translator"
