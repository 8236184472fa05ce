"""`numpy.emath`: functions that give complex numbers where real ones have no value."""

import numpy as np

__all__ = ["sqrt", "log", "log2", "logn", "log10", "power", "arccos", "arcsin", "arctanh"]


def _complex_if(x, is_outside):
    """The array, as complex numbers if one of its real ones lies outside."""
    x = np.asarray(x)
    if x.dtype.kind == "c" or not np.any(is_outside(x)):
        return x
    return x.astype(np.complex64 if x.dtype.name in ("float32", "float16", "int8", "int16", "uint8", "uint16") else np.complex128)


def _negative(x):
    return x < 0


def _beyond_one(x):
    return np.abs(x) > 1


def sqrt(x):
    """The square root; of −4 it is 2j."""
    return np.sqrt(_complex_if(x, _negative))


def log(x):
    """The natural logarithm; of −1 it is πj."""
    return np.log(_complex_if(x, _negative))


def log10(x):
    """The logarithm to base 10."""
    return np.log10(_complex_if(x, _negative))


def log2(x):
    """The logarithm to base 2."""
    return np.log2(_complex_if(x, _negative))


def logn(n, x):
    """The logarithm to base `n`."""
    return np.log(_complex_if(x, _negative)) / np.log(_complex_if(n, _negative))


def power(x, p):
    """`x` to the power of `p`; negative powers of integers are floats."""
    x, p = _complex_if(x, _negative), np.asarray(p)
    p = p * 1.0 if p.dtype.kind in "iu" and np.any(p < 0) else p
    return np.power(x, p)


def arccos(x):
    """The angle whose cosine it is."""
    return np.arccos(_complex_if(x, _beyond_one))


def arcsin(x):
    """The angle whose sine it is."""
    return np.arcsin(_complex_if(x, _beyond_one))


def arctanh(x):
    """What it is the hyperbolic tangent of."""
    return np.arctanh(_complex_if(x, _beyond_one))
