"""`numpy.polynomial.polyutils`: series of coefficients, the domains they are used on, and how a coefficient is written."""

import numpy as np

__all__ = ["as_series", "trimseq", "trimcoef", "getdomain", "mapdomain", "mapparms", "format_float"]


def trimseq(seq):
    """The sequence without the zeros at its end; at least one entry stays."""
    n = len(seq)
    while n > 1 and seq[n - 1] == 0:
        n -= 1
    return seq[:n]


def as_series(alist, trim=True):
    """Copies of the sequences as vectors of one inexact dtype, without the zeros at their ends if `trim`."""
    arrays = [np.array(a, ndmin=1) for a in alist]
    for a in arrays:
        if a.size == 0:
            raise ValueError("Coefficient array is empty")
        if a.ndim != 1:
            raise ValueError("Coefficient array is not 1-d")
    if trim:
        arrays = [trimseq(a) for a in arrays]
    if any(a.dtype.kind == "O" for a in arrays):
        return [a.astype(object) for a in arrays]
    try:
        dtype = np.common_type(*arrays)
    except TypeError as error:
        raise ValueError("Coefficient arrays have no common type") from error
    return [np.array(a, dtype=dtype) for a in arrays]


def trimcoef(c, tol=0):
    """The coefficients without those at the end whose size is at most `tol`."""
    if tol < 0:
        raise ValueError("tol must be non-negative")
    [c] = as_series([c])
    (large,) = np.nonzero(np.abs(c) > tol)
    return c[:1] * 0 if len(large) == 0 else c[: large[-1] + 1].copy()


def getdomain(x):
    """The smallest and the largest of `x`; of complex numbers the corners of the rectangle they lie in."""
    [x] = as_series([x], trim=False)
    if x.dtype.kind == "c":
        return np.array((complex(x.real.min(), x.imag.min()), complex(x.real.max(), x.imag.max())))
    return np.array((x.min(), x.max()))


def mapparms(old, new):
    """Offset and scale of the line that takes the domain `old` to `new`."""
    old_length, new_length = old[1] - old[0], new[1] - new[0]
    return (old[1] * new[0] - old[0] * new[1]) / old_length, new_length / old_length


def mapdomain(x, old, new):
    """`x` moved by the line that takes the domain `old` to `new`."""
    is_series = getattr(x, "__array_ufunc__", True) is None
    if type(x) not in (int, float, complex) and not isinstance(x, np.generic) and not is_series:
        x = np.asanyarray(x)
    offset, scale = mapparms(old, new)
    return offset + scale * x


def format_float(x, parens=False):
    """One coefficient as the text of a series shows it; `parens` go round a scientific one."""
    if not isinstance(x, float) and not np.issubdtype(type(x), np.floating):
        return str(x)
    options = np.get_printoptions()
    if np.isnan(x):
        return options["nanstr"]
    if np.isinf(x):
        return options["infstr"]
    precision, size = options["precision"], np.abs(x)
    is_fixed = options["floatmode"] == "fixed"
    how = {"precision": precision, "unique": not is_fixed, "trim": "k" if is_fixed else "0", "sign": options["sign"] == "+"}
    if x != 0 and (size >= 1.0e8 or size < 10 ** min(0, -(precision - 1) // 2)):
        text = np.format_float_scientific(x, **how)
        return f"({text})" if parens else text
    return np.format_float_positional(x, fractional=True, **how)
