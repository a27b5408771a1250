"""Files stay small enough to be read in one sitting. There are no exceptions."""

import tree as trees

# The first line that matches counts: glob, lines at most.
LIMITS = (
    ("kiosk/**/Main.qml", 120),
    ("kiosk/ui/controls/**/*.qml", 150),
    ("**/*.qml", 250),
    ("**/*.cpp", 400),
    ("**/*.h", 400),
    ("**/*.py", 400),
    ("dev", 400),
)


def faults(tree):
    seen = set()
    for glob, limit in LIMITS:
        for path, text in trees.matching(tree, glob):
            lines = text.count("\n")
            if path not in seen and lines > limit:
                yield f"{path}:{limit + 1}: {lines} lines, at most {limit}"
            seen.add(path)
