"""Includes follow the arrows of the layers: the table is includes.txt."""

import re

import tree as trees
from table import rows

INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')
STANDARD = re.compile(r"[a-z0-9_]+")


def faults(tree):
    table, libraries = _table(), _libraries()
    for path, text in trees.matching(tree, "backend/**/*.h", "backend/**/*.cpp",
                                     "kiosk/**/*.h", "kiosk/**/*.cpp"):
        row = _covering(path, table)
        if row is None:
            yield f"{path}:1: its folder has no line in tests/lint/includes.txt"
            continue
        for number, line in trees.numbered(text):
            match = INCLUDE.match(line)
            problem = match and _problem(path, row, match[1] == "<", match[2], libraries)
            if problem:
                yield f"{path}:{number}: {problem}"


def _table():
    return {folder: (folders.split(), libraries.split())
            for folder, folders, libraries in rows("includes.txt", 3)}


def _libraries():
    return [(name, re.compile(pattern)) for name, pattern in rows("libraries.txt", 2)]


def _covering(path, table):
    """The most specific line of the table: (folder, allowed folders, allowed libraries)."""
    folder = path
    while "/" in folder:
        folder = folder.rsplit("/", 1)[0]
        if folder in table:
            return (folder, *table[folder])
    return None


def _problem(path, row, angled, header, libraries):
    folder, folders, allowed = row
    if not angled:
        return _project_problem(path, folder, folders, header)
    if STANDARD.fullmatch(header):
        return None
    library = next((name for name, pattern in libraries if pattern.fullmatch(header)), None)
    if library is None:
        return f"<{header}> belongs to no library of tests/lint/libraries.txt"
    return None if library in allowed else f"{folder} may not use {library} (<{header}>)"


def _project_problem(path, folder, folders, header):
    if header.startswith("yichuang/"):
        target = "protos/" + header
    elif header.split("/")[0] in ("backend", "kiosk", "protos", "tests"):
        target = header
    else:
        return f'"{header}": write the path from the project\'s root'
    if _is_feature(path) and _is_feature(target):
        same = path.split("/")[2] == target.split("/")[2]
        return None if same else f"a feature may not include another feature ({header})"
    if any(target.startswith(allowed + "/") for allowed in (folder, *folders)):
        return _narrowed(folder, folders, header, target)
    return f"{folder} may not include {header}"


def _narrowed(folder, folders, header, target):
    """kiosk/client does not open kiosk/client/grpc: it is a layer of its own."""
    grpc = "kiosk/client/grpc"
    if target.startswith(grpc + "/") and grpc not in (folder, *folders):
        return f"{folder} may not include {header}"
    return None


def _is_feature(path):
    return path.startswith("kiosk/features/")
