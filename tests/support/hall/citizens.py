"""People who do not exist: identity numbers of the area 610999, which does not exist either."""

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK_DIGITS = "10X98765432"  # GB 11643-1999


def identity_number(birth, ordinal):
    """`birth` as "19800101", `ordinal` 0..999; ends with the right check digit."""
    body = f"610999{birth}{ordinal:03}"
    total = sum(int(digit) * weight for digit, weight in zip(body, WEIGHTS))
    return body + CHECK_DIGITS[total % 11]
