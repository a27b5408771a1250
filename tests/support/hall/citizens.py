"""People who do not exist, and what they come for."""

from collections import namedtuple

# What a citizen taps: a situation of the home page, then services of it.
RENEWAL = ("驾驶证快到期了", ("驾驶证期满换证",))
WISHES = (
    RENEWAL,
    ("买了新车", ("机动车注册登记", "选号")),
    ("买了摩托车", ("摩托车注册登记",)),
    ("证件丢了或坏了", ("驾驶证遗失补证",)),
    ("有违章、被扣分", ("电子监控违法处理",)),
)

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS = "10X98765432"  # GB 11643-1999

Citizen = namedtuple("Citizen", "identity name phone")


def identity_number(birth, ordinal):
    """Of the area 610999, which does not exist. `birth` as "19800101", `ordinal` 0..999; ends with the right check digit."""
    body = f"610999{birth}{ordinal:03}"
    total = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS))
    return body + CHECK_DIGITS[total % 11]


def citizen(name, ordinal):
    """An adult who has a phone, as everybody who books."""
    return Citizen(identity_number("19850615", ordinal), name, f"1380000{ordinal:04}")
