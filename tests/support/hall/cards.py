"""Identity cards laid on a kiosk's simulated reader; see kiosk/platform/simulated_card_reader.h."""

import os
import shutil

RECORD_BYTES = 256
# Offset and length of each field, in bytes of UTF-16: GA 490.
FIELDS = {"name": (0, 30), "sex": (30, 2), "nation": (32, 4), "birth": (36, 16), "address": (52, 70),
          "number": (122, 36), "issuer": (158, 30), "from": (188, 16), "until": (204, 16)}


def record(name, number):
    """A valid card of a person who does not exist."""
    content = {"name": name, "sex": "1", "nation": "01", "birth": number[6:14], "address": "测试路1号",
               "number": number, "issuer": "测试公安局", "from": "20200101", "until": "长期"}
    data = bytearray(RECORD_BYTES)
    for field, text in content.items():
        offset, length = FIELDS[field]
        data[offset:offset + length] = text.ljust(length // 2).encode("utf-16-le")
    return bytes(data)


class CardReader:
    """`address` is what a kiosk is told; the folder is the plug."""

    def __init__(self, folder):
        self._folder = folder
        self._card = os.path.join(folder, "card")
        self.plug_in()

    @property
    def address(self):
        return f"file:{self._card}"

    def lay(self, data):
        """At once, as a reader sees a card: never half of the file."""
        part = self._folder + ".part"
        with open(part, "wb") as file:
            file.write(data)
        os.replace(part, self._card)

    def lift(self):
        if os.path.exists(self._card):
            os.remove(self._card)

    def unplug(self):
        shutil.rmtree(self._folder)

    def plug_in(self):
        os.makedirs(self._folder, exist_ok=True)
