"""The shipped translations are complete, and the English ones are right of a single thing too."""

import re
import xml.etree.ElementTree as ElementTree

import tree as trees

# The Chinese says by its measure word which placeholder is a count.
COUNT = re.compile(r"(%\d) ?(?:人|个|件|次|秒|分钟|小时|天|项|张|条|份|种)")
PLURAL = r"{} (?:[a-z]+ )?(?:people|[a-z]+[a-rt-z]s)\b"


def faults(tree):
    for path, text in trees.matching(tree, "kiosk/**/*.ts"):
        for message in ElementTree.fromstring(text).iter("message"):
            source = (message.findtext("source") or "").strip()
            translation = message.find("translation")
            if _is_missing(translation):
                yield f"{path}:1: not translated: {source}"
            elif path.endswith("_en.ts") and _is_wrong_of_one(source, translation):
                yield f"{path}:1: wrong where the number is 1: {''.join(translation.itertext())}"


def _is_missing(translation):
    if translation is None or translation.get("type") == "unfinished":
        return True
    return translation.get("type") is None and not "".join(translation.itertext()).strip()


def _is_wrong_of_one(source, translation):
    english = "".join(translation.itertext())
    return any(re.search(PLURAL.format(count), english) for count in COUNT.findall(source))
