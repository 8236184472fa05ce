"""One floating-point number as text: `format_float_positional` and `format_float_scientific`.

Digits are the fewest that tell the number from its neighbours in its dtype (`unique`), or as many as asked for, correctly rounded.
"""

import numpy as np


def _shortest(x):
    """The fewest digits that give `x` again, and the power of ten of the first one; `x` is positive and finite."""
    text = repr(float(x)) if x.dtype.itemsize == 8 else None
    if text is None:
        # The other dtypes have fewer digits; the first length that comes back as the same number is theirs.
        n = 0
        while text is None or x.dtype.type(float(text)) != x:
            text = f"{float(x):.{n}e}"
            n += 1
    mantissa, _, power = text.partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    leading = len(whole + fraction) - len(digits)
    return digits.rstrip("0"), len(whole) - 1 - leading + int(power or 0)


def _rounded(x, n):
    """The first `n` digits of `x`, correctly rounded, and the power of ten of the first one."""
    if n <= 0:
        # Not even the first digit is wanted: it rounds to nothing or to one more.
        digits, power = _shortest(x)
        is_up = n == 0 and (digits > "5" or digits == "5" and float(x) > 5.0 * 10.0**power)
        return ("1", power + 1) if is_up else ("", power)
    mantissa, _, power = f"{float(x):.{n - 1}e}".partition("e")
    digits, power = mantissa.replace(".", ""), int(power)
    numerator, denominator = float(x).as_integer_ratio()
    shift = 10 ** abs(power - n + 1)
    left, right = (int(digits) * shift * denominator, numerator) if power >= n - 1 else (int(digits) * denominator, numerator * shift)
    # Zeros at the end are no digits where the number ends before them, nor where they are nines that were rounded up.
    return digits.rstrip("0") if left >= right else digits, power


def _digits(x, unique, most, least):
    """Digits of `x`: `most` and `least` take the power of the first digit and give a number of digits, or are `None`."""
    if unique:
        digits, power = _shortest(x)
        if most is not None and len(digits) > most(power):
            return _rounded(x, most(power))
        if least is not None and len(digits) < least(power):
            return _rounded(x, least(power))
        return digits, power
    _, power = _shortest(x)
    return _rounded(x, most(power))


def _finish(whole, fraction, trim, precision):
    """Whole part and fraction with the zeros that `trim` asks for, and how long the fraction is."""
    if trim == "k":
        fraction = fraction.ljust(precision, "0") if precision is not None else fraction
    else:
        fraction = fraction.rstrip("0")
    if trim == "0" and not fraction:
        fraction = "0"
    if trim == "-" and not fraction:
        return whole, ""
    return whole, "." + fraction


def _number(x):
    """`x` as a NumPy scalar, with its dtype."""
    if isinstance(x, np.ndarray) and x.ndim == 0:
        x = x[()]
    if isinstance(x, np.floating):
        return x
    if not hasattr(x, "__float__") and not hasattr(x, "__index__"):
        raise TypeError(f"must be real number, not {type(x).__name__}")
    return np.float64(float(x))


def _sign(x, plus):
    return "-" if np.signbit(x) else "+" if plus else ""


def _special(x, plus, unique, precision):
    """The text of what is not finite; `None` for the rest."""
    if not unique and precision is None:
        raise TypeError("in non-unique mode `precision` must be supplied")
    if np.isnan(x):
        return "nan"
    return _sign(x, plus) + "inf" if np.isinf(x) else None


def positional(x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None, pad_right=None, min_digits=None):
    """As `format_float_positional`, with arguments taken as they are."""
    x = _number(x)
    special = _special(x, sign, unique, precision)
    if special is not None:
        return special
    # A number of digits after the point is one of digits in all, once it is known where the first one is.
    count = (lambda n: None if n is None else lambda power: n + power + 1) if fractional else lambda n: None if n is None else lambda power: n
    if x == 0:
        digits, power = "0", 0
    else:
        digits, power = _digits(np.abs(x), unique, count(precision), count(min_digits))
    digits = digits.ljust(power + 1, "0")
    whole, fraction = (digits[: power + 1], digits[power + 1 :]) if power >= 0 else ("0", "0" * (-power - 1) + digits)
    if not digits.strip("0") and x != 0:
        whole, fraction = "0", "0" * (precision or 0)
    if min_digits is not None and unique and fractional:
        fraction = fraction.ljust(min_digits, "0")
    wanted = None if unique else precision if fractional else precision - len(whole)
    whole, tail = _finish(whole, fraction, trim, wanted)
    whole = _sign(x, sign) + whole
    if pad_right is not None:
        n = len(tail) - 1 if tail else 0
        tail += " " * (pad_right - n + (0 if tail else 1)) if pad_right >= n else ""
    return whole.rjust(pad_left or 0) + tail


def scientific(x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None):
    """As `format_float_scientific`, with arguments taken as they are."""
    x = _number(x)
    special = _special(x, sign, unique, precision)
    if special is not None:
        return special
    count = lambda n: None if n is None else lambda power: n + 1
    digits, power = ("0", 0) if x == 0 else _digits(np.abs(x), unique, count(precision), count(min_digits))
    fraction = digits[1:].ljust(min_digits or 0, "0")
    whole, tail = _finish(digits[0], fraction, trim, None if unique else precision)
    exponent = str(abs(power)).rjust(2 if exp_digits is None else exp_digits, "0")
    return (_sign(x, sign) + whole).rjust(pad_left or 0) + f"{tail}e{'-' if power < 0 else '+'}{exponent}"


def _checked(**given):
    for name, value in given.items():
        if value is not None and value < 0:
            raise ValueError(f"{name} must be >= 0")
    least, most = given["min_digits"], given["precision"]
    if least and most and least > most:
        raise ValueError("min_digits must be less than or equal to precision")


def format_float_positional(x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None, pad_right=None,
                            min_digits=None):
    """A number without an exponent.

    `precision` counts digits after the point, or all of them without `fractional`; `trim` says which zeros stay at the end:
    "k" all, "." none, "0" one, "-" none and no point either.
    """
    _checked(precision=precision, pad_left=pad_left, pad_right=pad_right, min_digits=min_digits)
    if not fractional and precision == 0:
        raise ValueError("precision must be greater than 0 if fractional=False")
    return positional(x, precision, unique, fractional, trim, sign, pad_left, pad_right, min_digits)


def format_float_scientific(x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None):
    """A number with an exponent; the arguments are as those of `format_float_positional`."""
    _checked(precision=precision, pad_left=pad_left, exp_digits=exp_digits, min_digits=min_digits)
    return scientific(x, precision, unique, trim, sign, pad_left, exp_digits, min_digits)
