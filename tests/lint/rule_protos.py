"""Protos: the package is the folder, and services, rpcs, enum values and messages are explained.
Request and response messages are explained by their rpc, a zero value by its name."""

import re

import tree as trees

PAGING = {"page_size", "page_token"}  # AIP-158, the same everywhere
DECLARED = re.compile(r"^\s*(service|rpc|message|enum)\s+(\w+)")
VALUE = re.compile(r"^\s*([A-Z][A-Z0-9_]*)\s*=\s*(\d+)")
FIELD = re.compile(r"^\s*(?:repeated |optional )?[\w.<>, ]+\s(\w+)\s*=\s*\d+\s*[;\[]")


def faults(tree):
    for path, text in trees.matching(tree, "protos/**/*.proto"):
        package = path.removeprefix("protos/").rsplit("/", 1)[0].replace("/", ".")
        if f"\npackage {package};" not in "\n" + text:
            yield f"{path}:1: the package is not {package}"
        yield from _unexplained(path, text)


def _unexplained(path, text):
    lines, scope = text.splitlines(), []
    for number, line in enumerate(lines, start=1):
        code = line.split("//")[0]
        explained = "//" in line or (number > 1 and lines[number - 2].strip().startswith("//"))
        what = _needs_comment(code, scope)
        if what and not explained:
            yield f"{path}:{number}: {what} has no comment"
        if declared := DECLARED.match(code):
            scope.append(declared.groups())
        elif "{" in code:
            scope.append(("block", ""))
        if scope and ("}" in code or (scope[-1][0] == "rpc" and ";" in code)):
            scope.pop()


def _needs_comment(code, scope):
    kind, name = scope[-1] if scope else ("", "")
    if declared := DECLARED.match(code):
        what, declared_name = declared.groups()
        return None if declared_name.endswith(("Request", "Response")) else f"{what} {declared_name}"
    if kind == "enum" and (value := VALUE.match(code)):
        return None if value[2] == "0" else f"enum value {value[1]}"
    if kind == "message" and name.endswith("Request") and (field := FIELD.match(code)):
        return None if field[1] in PAGING else f"request field {field[1]}"
    return None
