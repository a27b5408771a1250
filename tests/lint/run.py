#!/usr/bin/env python3
"""Checks one rule over the project: run.py RULE ROOT. Prints path:line: fault, exits 1 if any."""

import importlib
import sys

import tree


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    rule, root = sys.argv[1:]
    found = list(importlib.import_module(f"rule_{rule}").faults(tree.read(root)))
    print("\n".join(found) if found else f"{rule}: no fault")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
