"""The shipped translations are complete."""

import xml.etree.ElementTree as ElementTree

import tree as trees


def faults(tree):
    for path, text in trees.matching(tree, "kiosk/**/*.ts"):
        for message in ElementTree.fromstring(text).iter("message"):
            translation = message.find("translation")
            if _is_missing(translation):
                source = (message.findtext("source") or "").strip()
                yield f"{path}:1: not translated: {source}"


def _is_missing(translation):
    if translation is None or translation.get("type") == "unfinished":
        return True
    return translation.get("type") is None and not "".join(translation.itertext()).strip()
