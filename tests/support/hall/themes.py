"""A copy of the standard theme with the pace that a test wants."""

import json
import os


def with_pace(themes, target, **pace):
    """Gives a folder for --themes whose standard theme has `pace`, as idleSeconds=6."""
    with open(os.path.join(themes, "standard", "theme.json"), encoding="utf-8") as file:
        theme = json.load(file)
    theme["pace"].update(pace)
    os.makedirs(os.path.join(target, "standard"), exist_ok=True)
    with open(os.path.join(target, "standard", "theme.json"), "w", encoding="utf-8") as file:
        json.dump(theme, file, ensure_ascii=False)
    return target
