"""The data files of the rules: lines of cells between |, with # comments."""

import os

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(name, cells):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if not line.strip() or line.startswith("#"):
                continue
            row = [cell.strip() for cell in line.split("|", cells - 1)]
            if len(row) != cells:
                raise ValueError(f"{name}:{number}: {len(row)} cells instead of {cells}")
            yield row
