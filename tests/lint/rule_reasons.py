"""The backend's list of reasons and the wire's enum name the same reasons."""

import re

BACKEND = "backend/domain/reason.h"
WIRE = "protos/yichuang/common/v1/error_reason.proto"


def faults(tree):
    backend = _names(tree.get(BACKEND, ""), r'YICHUANG_REASON\(\w+,\s*"(\w+)"')
    wire = _names(tree.get(WIRE, ""), r"^\s*ERROR_REASON_(\w+)\s*=")
    wire.pop("UNSPECIFIED", None)
    yield from _missing(BACKEND, backend, WIRE, wire)
    yield from _missing(WIRE, wire, BACKEND, backend)
    if not backend:
        yield f"{BACKEND}:1: no reason found"


def _names(text, pattern):
    found = {}
    for match in re.finditer(pattern, text, re.MULTILINE):
        found.setdefault(match[1], text.count("\n", 0, match.start()) + 1)
    return found


def _missing(path, names, other_path, others):
    for name, line in names.items():
        if name not in others:
            yield f"{path}:{line}: {name} is not in {other_path}"
