"""How arrays are written."""

import _numpy

_DEFAULT = {"precision": 8, "threshold": 1000, "edgeitems": 3, "linewidth": 75, "suppress": False, "floatmode": "maxprec"}
_options = dict(_DEFAULT)


def _apply():
    is_fixed = _options["floatmode"] == "fixed"
    threshold = _options["threshold"]
    threshold = 2**31 - 1 if threshold > 2**31 - 1 else int(threshold)
    linewidth = min(_options["linewidth"], 2**31 - 1)
    _numpy.set_print_options(_options["precision"], threshold, _options["edgeitems"], int(linewidth), _options["suppress"], is_fixed)


_apply()


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None,
                     formatter=None, sign=None, floatmode=None, **kwargs):
    given = {"precision": precision, "threshold": threshold, "edgeitems": edgeitems, "linewidth": linewidth,
             "suppress": suppress, "floatmode": floatmode}
    for name in ("nanstr", "infstr", "formatter", "sign"):
        if locals()[name] is not None:
            raise NotImplementedError(f"np.set_printoptions with {name} is not available here; use precision, suppress, linewidth, threshold, edgeitems or floatmode")
    _options.update({name: value for name, value in given.items() if value is not None})
    _apply()


def get_printoptions():
    return dict(_options)


def reset():
    """Forgets what a submission asked for."""
    _options.update(_DEFAULT)
    _apply()


class printoptions:
    """Other options while the block runs."""

    def __init__(self, *args, **kwargs):
        self._args, self._kwargs = args, kwargs

    def __enter__(self):
        self._old = dict(_options)
        set_printoptions(*self._args, **self._kwargs)
        return get_printoptions()

    def __exit__(self, *exc_info):
        _options.update(self._old)
        _apply()


def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", **kwargs):
    with printoptions(precision=precision, suppress=suppress_small, linewidth=max_line_width):
        if separator == ", ":
            text = _numpy.array_text(a, True)
            return text[len("array("):text.rindex(")")] if a.dtype else text
        return _numpy.array_text(a, False)


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    with printoptions(precision=precision, suppress=suppress_small, linewidth=max_line_width):
        return repr(arr)


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    with printoptions(precision=precision, suppress=suppress_small, linewidth=max_line_width):
        return str(a)


def format_float_positional(x, precision=None, unique=True, fractional=True, trim="k", **kwargs):
    text = f"{float(x):.{precision}f}" if precision is not None else repr(float(x))
    return text


def base_repr(number, base=2, padding=0):
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    n, text = abs(int(number)), ""
    while n:
        n, k = divmod(n, base)
        text = digits[k] + text
    text = "0" * padding + (text or ("" if padding else "0"))
    return "-" + text if number < 0 else text


def binary_repr(num, width=None):
    num = int(num)
    if num < 0 and width is not None:
        return format((1 << width) + num, f"0{width}b")
    text = format(num, "b")
    return text if width is None else text.zfill(width)
