"""The files a rule looks at: {path from the project's root: text}. Tests of the rules write such
a dictionary by hand; `read` makes one from the disk."""

import os
import re

TOP_FOLDERS = ("backend", "kiosk", "protos", "themes", "tests", ".ci")
TOP_FILES = ("dev", "README.md", "CMakeLists.txt", "CMakePresets.json", ".clang-tidy")
SKIPPED_FOLDERS = {"__pycache__"}


def read(root):
    return {path: text for path in sorted(_paths(root)) if (text := _text(root, path)) is not None}


def _paths(root):
    for name in TOP_FILES:
        if os.path.exists(os.path.join(root, name)):
            yield name
    for top in TOP_FOLDERS:
        for folder, subfolders, names in os.walk(os.path.join(root, top)):
            subfolders[:] = [name for name in subfolders if name not in SKIPPED_FOLDERS]
            for name in names:
                yield os.path.relpath(os.path.join(folder, name), root)


def _text(root, path):
    try:
        with open(os.path.join(root, path), encoding="utf-8") as file:
            return file.read()
    except UnicodeDecodeError:
        return None  # an image or a font


def matching(tree, *globs):
    """The (path, text) pairs whose path matches one of the globs; ** crosses folders."""
    patterns = [_regex(glob) for glob in globs]
    return [(path, text) for path, text in tree.items()
            if any(pattern.fullmatch(path) for pattern in patterns)]


def _regex(glob):
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*"}
    tokens = re.split(r"(\*\*/|\*\*|\*)", glob)
    return re.compile("".join(parts.get(token, re.escape(token)) for token in tokens))


def numbered(text):
    return enumerate(text.splitlines(), start=1)
