"""How arrays are written: the options in force, and numbers in other bases."""

import operator

import _numpy

_DEFAULT = {
    "edgeitems": 3, "threshold": 1000, "floatmode": "maxprec", "precision": 8, "suppress": False, "linewidth": 75, "nanstr": "nan",
    "infstr": "inf", "sign": "-", "formatter": None, "legacy": False, "override_repr": None,
}
_options = dict(_DEFAULT)


def current():
    """A copy of the options in force."""
    return dict(_options)


def _apply():
    """Tells the native printing; what it cannot do is done in `numpy._arrayprint`."""
    is_native = all(_options[name] == _DEFAULT[name] for name in ("nanstr", "infstr", "sign", "formatter", "override_repr"))
    is_native = is_native and _options["floatmode"] in ("maxprec", "fixed")
    most = 2**31 - 1
    threshold, linewidth = (int(min(_options[name], most)) for name in ("threshold", "linewidth"))
    _numpy.set_print_options(_options["precision"], threshold, _options["edgeitems"], linewidth, _options["suppress"],
                             _options["floatmode"] == "fixed", not is_native)


def checked(precision=None, threshold=None, suppress=None, sign=None, floatmode=None, **others):
    """The options that are given, each checked."""
    import numbers

    if floatmode not in (None, "fixed", "unique", "maxprec", "maxprec_equal"):
        raise ValueError('floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"')
    if sign not in (None, "-", "+", " "):
        raise ValueError("sign option must be one of ' ', '+', or '-'")
    if threshold is not None:
        if not isinstance(threshold, numbers.Number) and not hasattr(threshold, "__float__"):
            raise TypeError("threshold must be numeric")
        if threshold != threshold:
            raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
    if precision is not None:
        try:
            precision = operator.index(precision)
        except TypeError as error:
            raise TypeError("precision must be an integer") from error
    suppress = None if suppress is None else bool(suppress)
    given = {"precision": precision, "threshold": threshold, "suppress": suppress, "sign": sign, "floatmode": floatmode, **others}
    return {name: value for name, value in given.items() if value is not None}


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None,
                     formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None):
    """Puts options in force. What is not given stays, but for `formatter` and `override_repr`, which are forgotten."""
    new = checked(precision, threshold, suppress, sign, floatmode, edgeitems=edgeitems, linewidth=linewidth, nanstr=nanstr,
                  infstr=infstr)
    _options.update(new, formatter=formatter, override_repr=override_repr)
    _apply()


def get_printoptions():
    """The options in force."""
    return current()


def reset():
    """Forgets what a submission asked for."""
    _options.update(_DEFAULT)
    _apply()


class printoptions:
    """Other options while the block runs."""

    def __init__(self, *args, **kwargs):
        self._args, self._kwargs = args, kwargs

    def __enter__(self):
        self._old = current()
        set_printoptions(*self._args, **self._kwargs)
        return current()

    def __exit__(self, *exc_info):
        _options.update(self._old)
        _apply()


def array_text(array, is_repr):
    """`repr` or `str` of an array, under options that the native printing does not know."""
    from numpy import _arrayprint

    if is_repr and _options["override_repr"] is not None:
        return _options["override_repr"](array)
    return _arrayprint.array_repr(array) if is_repr else _arrayprint.array_str(array)


def base_repr(number, base=2, padding=0):
    """A number in a base up to 36, with `padding` zeros in front."""
    digits, text = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", ""
    if base > len(digits):
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    n = abs(int(number))
    while n:
        n, k = divmod(n, base)
        text = digits[k] + text
    return ("-" if number < 0 else "") + ("0" * padding + text or "0")


def binary_repr(num, width=None):
    """A number in base 2, `width` digits wide; a negative one as its two's complement, or behind a sign without `width`."""
    num = operator.index(num)
    if num == 0:
        return "0" * (width or 1)
    if num < 0 and width is None:
        return f"-{-num:b}"
    n_bits = num.bit_length() if num > 0 else (-num - 1).bit_length() + 1
    if width is not None and width < n_bits:
        raise ValueError(f"Insufficient bit width={width!r} provided for binwidth={n_bits!r}")
    return format(num if num > 0 else num + (1 << (width or n_bits)), "b").zfill(width or 0)
