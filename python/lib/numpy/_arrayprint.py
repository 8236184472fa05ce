"""How an array is written when more is asked for than the native printing knows: `array2string` and options such as `formatter`."""

import numpy as np
from numpy import _floatformat, _print


def _leading_trailing(a, edgeitems):
    """The elements that a summary shows, which alone decide how wide they are."""
    for axis, n in enumerate(a.shape):
        if n > 2 * edgeitems:
            ends = [a[(slice(None),) * axis + (part,)] for part in (slice(None, edgeitems), slice(n - edgeitems, None))]
            a = np.concatenate(ends, axis=axis)
    return a


class _Float:
    """Writes floats so that they line up: as many digits as the widest needs, all with an exponent if one wants it."""

    def __init__(self, data, options, sign=None):
        self.options, self.sign = options, options["sign"] if sign is None else sign
        self.pad_left = self.pad_right = 0
        self.digits, self.least, self.trim, self.exp_size, self.unique = options["precision"], None, ".", -1, True
        finite = data[np.isfinite(data)]
        sizes = np.abs(finite[finite != 0])
        self.is_scientific = sizes.size > 0 and bool(
            sizes.max() >= 10.0 ** min(8, np.finfo(data.dtype).precision) or not options["suppress"]
            and (sizes.min() < 0.0001 or float(sizes.max()) / float(sizes.min()) > 1000.0)
        )
        if finite.size:
            self._measure(finite)
        if self.sign == " " and not np.any(np.signbit(finite)):
            self.pad_left += 1
        if data.size != finite.size:
            # A number that is not finite takes the place of the point and the fraction too.
            has_sign = self.sign != "-" or bool(np.any(data[np.isinf(data)] < 0))
            offset = self.pad_right + 1
            self.pad_left = max(self.pad_left, len(options["nanstr"]) - offset, len(options["infstr"]) + has_sign - offset)

    def _measure(self, finite):
        mode = self.options["floatmode"]
        precision = None if mode == "unique" else self.options["precision"]
        self.unique = mode != "fixed"
        how = {"precision": precision, "unique": self.unique, "trim": "." if self.unique else "k", "sign": self.sign == "+"}
        write = _floatformat.scientific if self.is_scientific else _floatformat.positional
        parts = [write(x, **how).partition(".") for x in finite]
        self.pad_left = max(len(whole) for whole, _, _ in parts)
        if self.is_scientific:
            exponents = [fraction.partition("e") for _, _, fraction in parts]
            self.exp_size = max(len(exponent) for _, _, exponent in exponents) - 1
            self.digits = self.least = max(len(fraction) for fraction, _, _ in exponents)
            self.trim = "k"
            self.pad_right = self.exp_size + 2 + self.digits
        else:
            self.pad_right = max(len(fraction) for _, _, fraction in parts)
            if mode in ("fixed", "maxprec_equal"):
                self.digits = self.least = self.pad_right
                self.trim = "k"
            else:
                self.digits, self.least = precision, 0

    def __call__(self, x):
        if not np.isfinite(x):
            sign = "+" if self.sign == "+" else ""
            if np.isnan(x):
                text = sign + self.options["nanstr"]
            else:
                text = ("-" if x < 0 else sign) + self.options["infstr"]
            return text.rjust(self.pad_left + self.pad_right + 1)
        if self.is_scientific:
            return _floatformat.scientific(x, precision=self.digits, min_digits=self.least, unique=self.unique, trim=self.trim,
                                           sign=self.sign == "+", pad_left=self.pad_left, exp_digits=self.exp_size)
        return _floatformat.positional(x, precision=self.digits, min_digits=self.least, unique=self.unique, trim=self.trim,
                                       sign=self.sign == "+", pad_left=self.pad_left, pad_right=self.pad_right)


class _Complex:
    def __init__(self, data, options):
        self.real, self.imag = _Float(data.real, options), _Float(data.imag, options, sign="+")

    def __call__(self, x):
        imag = self.imag(x.imag)
        n = len(imag.rstrip())
        return self.real(x.real) + imag[:n] + "j" + imag[n:]


def _integer(data, options):
    sign, width = options["sign"], 0
    if data.size:
        high, low = data.max(), data.min()
        if sign == " " and low < 0:
            sign = "-"
        width = max(len(str(high)) + (1 if high >= 0 and sign in "+ " else 0), len(str(low)))
    return lambda x: format(int(x), f"{sign}{width}d")


def _boolean(data, options):
    true = " True" if data.shape != () else "True"
    return lambda x: true if x else "False"


def _object(x):
    return f"list({x!r})" if type(x) is list else repr(x)


def _text(x):
    return repr(x.item() if hasattr(x, "item") else x)


_OF_KIND = {
    "b": (("bool",), _boolean), "i": (("int", "int_kind"), _integer), "u": (("int", "int_kind"), _integer),
    "f": (("float", "float_kind"), _Float), "c": (("complexfloat", "complex_kind"), _Complex),
    "O": (("object",), lambda data, options: _object), "U": (("numpystr", "str_kind"), lambda data, options: _text),
    "S": (("numpystr", "str_kind"), lambda data, options: _text), "V": (("void",), lambda data, options: str),
}


def _format_function(data, options):
    """What writes one element: the caller's own, or what lines up with the others."""
    if data.dtype.kind == "V":
        return _record(data, options)
    names, make = _OF_KIND[data.dtype.kind]
    own = options["formatter"] or {}
    for name in (*names, "all"):
        if own.get(name) is not None:
            return own[name]
    return make(data, options)


def _record(data, options):
    """Writes the fields of a record, each as its column would be."""
    columns = [_format_function(data[name], options) for name in data.dtype.names]

    def write(x):
        fields = [column(x[name]) for column, name in zip(columns, data.dtype.names)]
        return f"({fields[0]},)" if len(fields) == 1 else f"({', '.join(fields)})"

    return write


class _Lines:
    """Text that goes on in a new line, behind `indent`, before a word that would stick out."""

    def __init__(self, indent, width):
        self.done, self.line, self.indent, self.width = "", indent, indent, width

    def add(self, word, separator=""):
        words = word.splitlines() or [""]
        widest = max(map(len, words))
        if len(self.line) + widest > self.width and len(self.line) > len(self.indent):
            self.done += self.line.rstrip() + "\n"
            self.line = self.indent
        if len(words) == 1:
            self.line += word + separator
            return
        indent = " " * len(self.line)
        self.line += words[0]
        for each in words[1:]:
            self.done += self.line.rstrip() + "\n"
            self.line = indent + each
        self.line += " " * (widest - len(words[-1])) + separator


def _nested(a, write, indent, width, separator, edgeitems, is_summary):
    """Brackets within brackets; a line holds `width` characters, and the lines of inner ones are indented."""
    if a.ndim == 0:
        return write(a[()])
    n = len(a)
    is_cut = is_summary and 2 * edgeitems < n
    shown = [*range(edgeitems), None, *range(n - edgeitems, n)] if is_cut else list(range(n))
    if a.ndim == 1:
        lines = _Lines(indent, width - max(len(separator.rstrip()), len("]")))
        for k, i in enumerate(shown):
            lines.add("..." if i is None else write(a[i]), separator if k < len(shown) - 1 else "")
        text = lines.done + lines.line
    else:
        parts = ["..." if i is None else _nested(a[i], write, indent + " ", width - 1, separator, edgeitems, is_summary) for i in shown]
        text = (separator.rstrip() + "\n" * (a.ndim - 1)).join(indent + part for part in parts)
    return "[" + text[len(indent):] + "]"


def _with_options(a, options, separator, prefix):
    is_summary = a.size > options["threshold"]
    data = _leading_trailing(a, options["edgeitems"]) if is_summary else a
    write = _format_function(data, options)
    return _nested(a, write, " " * (len(prefix) + 1), options["linewidth"], separator, options["edgeitems"], is_summary)


def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="", *, formatter=None,
                 threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="", legacy=None):
    """The elements in brackets, written as the options in force say, or those given here.

    `prefix` and `suffix` are not written; room is left for them. `formatter` maps kinds of elements, such as "float_kind",
    "int" or "all", to functions that write one.
    """
    options = _print.current()
    options.update(_print.checked(precision=precision, threshold=threshold, edgeitems=edgeitems, linewidth=max_line_width,
                                  suppress=suppress_small, sign=sign, formatter=formatter, floatmode=floatmode))
    options["linewidth"] -= len(suffix)
    a = np.asarray(a)
    return "[]" if a.size == 0 else _with_options(a, options, separator, prefix)


def _dtype_text(dtype):
    """The dtype as `repr` of an array names it."""
    if dtype.kind == "V":
        return str(dtype)
    return f"'{dtype}'" if dtype.kind in "USV" else dtype.name


_IMPLIED = ("int64", "float64", "complex128", "bool")


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """What `repr` of the array gives, written with these options."""
    width = _print.current()["linewidth"] if max_line_width is None else max_line_width
    name = "array" if type(arr) is np.ndarray else type(arr).__name__
    text = array2string(arr, max_line_width, precision, suppress_small, ", ", f"{name}(", suffix=")")
    extras = []
    if arr.size == 0 and arr.shape != (0,) or arr.size > _print.current()["threshold"]:
        extras.append(f"shape={arr.shape}")
    if arr.dtype.name not in _IMPLIED or arr.size == 0:
        extras.append(f"dtype={_dtype_text(arr.dtype)}")
    if not extras:
        return f"{name}({text})"
    text, extra = f"{name}({text},", ", ".join(extras) + ")"
    is_too_long = len(text) - (text.rfind("\n") + 1) + len(extra) + 1 > width
    return text + ("\n" + " " * (len(name) + 1) if is_too_long else " ") + extra


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """What `str` of the array gives, written with these options."""
    return str(a[()]) if a.shape == () else array2string(a, max_line_width, precision, suppress_small)
