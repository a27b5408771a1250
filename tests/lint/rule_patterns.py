"""What may not be written: the table is patterns.txt."""

import re

import tree as trees
from table import rows


def faults(tree):
    for globs, reason, pattern in rows("patterns.txt", 3):
        regex = re.compile(pattern)
        for path, text in trees.matching(tree, *globs.split()):
            for number, line in trees.numbered(text):
                if match := regex.search(line):
                    yield f"{path}:{number}: {match[0].strip()}: {reason}"
