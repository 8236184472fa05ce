"""Functions of elements that are more than one ufunc: clipping, rounding, comparing, and the parts of complex numbers."""

import _numpy
from _numpy_errstate import errstate

from numpy import _out
from numpy._creation import asarray


_MISSING = object()


def _between(a, low, high):
    """One bound makes a maximum or a minimum; with two the element stays if it equals one, which zeros show, but for complex numbers at the upper one."""
    if low is None or high is None:
        return _numpy.minimum(a, high) if low is None else _numpy.maximum(a, low)
    if a.dtype.kind == "U":
        types = ", ".join(repr(asarray(x).dtype) for x in (a, low, high))
        raise _numpy.UFuncTypeError(f"ufunc 'clip' did not contain a loop with signature matching types ({types}) -> None")
    if a.dtype.char in "fd":
        return _numpy.minimum(high, _numpy.maximum(low, a))
    result = _numpy.maximum(a, low)
    return _numpy.minimum(high, result) if a.dtype.kind == "c" else _numpy.minimum(result, high)


def clip(a, a_min=_MISSING, a_max=_MISSING, out=None, *, min=_MISSING, max=_MISSING, **kwargs):
    """The elements, none below the one bound and none above the other; `None` is no bound."""
    if a_min is _MISSING and a_max is _MISSING:
        a_min, a_max = None if min is _MISSING else min, None if max is _MISSING else max
    elif a_min is _MISSING or a_max is _MISSING:
        raise TypeError(f"clip() missing 1 required positional argument: '{'a_min' if a_min is _MISSING else 'a_max'}'")
    elif min is not _MISSING or max is not _MISSING:
        raise ValueError("Passing `min` or `max` keyword argument when `a_min` and `a_max` are provided is forbidden.")
    a = a if hasattr(a, "dtype") else asarray(a)
    if a.dtype.kind in "iu":
        # Bounds that no element reaches are none, also where the dtype cannot hold them.
        from numpy import iinfo

        info = iinfo(a.dtype)
        a_min = None if type(a_min) is int and a_min <= info.min else a_min
        a_max = None if type(a_max) is int and a_max >= info.max else a_max
    if a_min is None and a_max is None:
        result = _out.unwrapped(asarray(a).copy("K"))
    else:
        result = _between(a, a_min, a_max)
    if kwargs.get("casting") == "unsafe":
        return _out.give(result, out)
    return _out.by_ufunc("clip", result, out)


def round(a, decimals=0, out=None):
    """The nearest number with so many decimals, the even one of two; negative `decimals` round before the point."""
    a = asarray(a)
    if a.dtype.kind == "c":
        return _out.by_ufunc("multiply" if decimals else "rint", round(a.real, decimals) + 1j * round(a.imag, decimals), out)
    if a.dtype.kind == "b":
        if decimals:
            ufunc = "multiply" if decimals > 0 else "divide"
            raise _numpy.UFuncTypeError(f"Cannot cast ufunc '{ufunc}' output from dtype('float64') to dtype('bool') with casting rule 'same_kind'")
        return _out.by_ufunc("rint", _numpy.rint(a), out)
    if a.dtype.kind != "f":
        if decimals < 0:
            scale = 10**-decimals
            return _out.give(_out.unwrapped((_numpy.rint(a / scale) * scale).astype(a.dtype)), out)
        return _out.give(_out.unwrapped(a.copy("K")), out)
    if decimals == 0:
        return _out.by_ufunc("rint", _numpy.rint(a), out)
    if decimals > 0:
        return _out.by_ufunc("multiply", _numpy.rint(a * 10.0**decimals) / 10.0**decimals, out)
    return _out.by_ufunc("divide", _numpy.rint(a / 10.0**-decimals) * 10.0**-decimals, out)


around = round


def fix(x, out=None):
    """The nearest whole number towards zero."""
    return _out.by_ufunc("trunc", _numpy.trunc(x), out)


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    """The elements, with numbers in place of NaN and the infinities: zero and the largest there are, unless given."""
    given, x = x, asarray(x)
    if x.dtype.kind == "c":
        parts = (nan_to_num(part, True, nan, posinf, neginf) for part in (x.real, x.imag))
        result = next(parts) + 1j * next(parts)
        return result
    result = x if not copy and x is given else x.copy("K")
    if x.dtype.kind == "f":
        from numpy import finfo

        most = finfo(x.dtype).max
        for mask, value in ((_numpy.isnan(x), nan), (isposinf(x), most if posinf is None else posinf),
                            (isneginf(x), -most if neginf is None else neginf)):
            if asarray(mask).any():
                result[mask] = value if asarray(value).ndim == 0 else asarray(value)._broadcast_to(x.shape)[mask]
    return _out.unwrapped(result)


def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether `|a − b| ≤ atol + rtol·|b|`, element by element. Infinities are close to themselves; NaN only with `equal_nan`."""
    a, b = (x if isinstance(x, (int, float, complex)) else asarray(x) for x in (a, b))
    if isinstance(b, int):
        b = float(b)
    elif hasattr(b, "dtype") and b.dtype.kind in "biu":
        b = b.astype(float)
    elif hasattr(b, "dtype") and b.dtype.kind == "U":
        # Which they have not.
        _numpy.result_type([b, 1.0])
    with errstate(invalid="ignore", over="ignore"):
        near = _numpy.less_equal(_numpy.absolute(_numpy.subtract(a, b)), atol + rtol * _numpy.absolute(b)) & _numpy.isfinite(b)
        result = near | _numpy.equal(a, b)
        if equal_nan:
            result = result | (_numpy.isnan(a) & _numpy.isnan(b))
    return _out.unwrapped(result)


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    """Whether all elements are close, as `isclose` says."""
    return bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


def array_equal(a1, a2, equal_nan=False):
    """Whether both have the same shape and elements."""
    try:
        return _numpy.array_equal(a1, a2, equal_nan)
    except (TypeError, ValueError):
        return False


def array_equiv(a1, a2):
    """Whether both, broadcast to one shape, have the same elements."""
    try:
        return bool(asarray(asarray(a1) == asarray(a2)).all())
    except (TypeError, ValueError):
        return False


def _sign_of_infinity(x):
    x = asarray(x)
    if x.dtype.kind == "c":
        raise TypeError(f"This operation is not supported for {x.dtype} values because it would be ambiguous.")
    return _numpy.signbit(x)


def isneginf(x, out=None):
    """Whether it is −∞, element by element."""
    return _out.give(_numpy.isinf(x) & _sign_of_infinity(x), out)


def isposinf(x, out=None):
    """Whether it is +∞, element by element."""
    return _out.give(_numpy.isinf(x) & _numpy.logical_not(_sign_of_infinity(x)), out)


def isscalar(element):
    """Whether it is a number or a text, and not an array."""
    import numbers

    from numpy import generic

    return isinstance(element, (int, float, complex, str, bytes, generic, numbers.Number))


def iterable(y):
    """Whether one can iterate over it."""
    try:
        iter(y)
    except TypeError:
        return False
    return True


def isreal(x):
    """Whether the imaginary part is zero, element by element."""
    return imag(x) == 0


def iscomplex(x):
    """Whether the imaginary part is not zero, element by element."""
    return imag(x) != 0


def iscomplexobj(x):
    """Whether its dtype is complex."""
    return isinstance(x, complex) or asarray(x).dtype.kind == "c"


def isrealobj(x):
    """Whether its dtype is not complex."""
    return not iscomplexobj(x)


def isfortran(a):
    """Whether it lies in Fortran order and not in C order."""
    return a.flags.f_contiguous and not a.flags.c_contiguous


def real(val):
    """The real part; a view, if it is an array."""
    return val.real if hasattr(val, "real") else asarray(val).real


def imag(val):
    """The imaginary part; a view, if it is an array of complex numbers."""
    return val.imag if hasattr(val, "imag") else asarray(val).imag[()]


def angle(z, deg=False):
    """The angle of complex numbers, from −π to π, or in degrees."""
    z = asarray(z)
    if z.dtype.kind == "c":
        result = _numpy.arctan2(z.imag, z.real)
    else:
        result = _numpy.arctan2(0, z)
    return result * (180 / 3.141592653589793) if deg else result


def real_if_close(a, tol=100):
    """The real part, if all imaginary parts are at most `tol` times the precision of the dtype; else the array."""
    from numpy import finfo

    a = asarray(a)
    if a.dtype.kind != "c":
        return a
    limit = finfo(a.dtype).eps * tol if tol > 1 else tol
    return a.real if bool(asarray(_numpy.absolute(a.imag) < limit).all()) else a


def may_share_memory(a, b, max_work=None):
    """Whether the bytes between first and last element of both overlap."""
    return _numpy.shares_memory(a, b)


def shares_memory(a, b, max_work=None):
    """Whether an element of one lies where one of the other does."""
    return _numpy.shares_memory(a, b) and _overlap(asarray(a), asarray(b))


def _overlap(a, b):
    """The same for arrays whose ranges of bytes overlap; answered by listing the bytes if strides leave gaps."""
    if a.flags.c_contiguous and b.flags.c_contiguous or a.size * b.size == 0 or a.size + b.size > 100_000:
        return a.size * b.size > 0

    def starts(x, base):
        places = {_numpy.address(x) - base}
        for n, stride in zip(x.shape, x.strides):
            places = {place + k * stride for place in places for k in range(n)}
        return {place + k for place in places for k in range(x.itemsize)}

    base = min(_numpy.address(a), _numpy.address(b))
    return not starts(a, base).isdisjoint(starts(b, base))


def result_type(*arrays_and_dtypes):
    """The dtype that an operation of these gives."""
    return _numpy.result_type(arrays_and_dtypes)


def promote_types(type1, type2):
    """The smallest dtype to which both can be cast safely."""
    return _numpy.result_type([_numpy.dtype(type1), _numpy.dtype(type2)])


def can_cast(from_, to, casting="safe"):
    """Whether one dtype can be cast to another by a rule: safe, same_kind, unsafe, no or equiv."""
    return _numpy.can_cast(from_, to, casting)


def common_type(*arrays):
    """The inexact dtype that holds the elements of all; that of integers is float64."""
    kinds = []
    for a in arrays:
        if a.dtype.kind not in "iufc":
            raise TypeError("can't get common type for non-numeric array")
        kinds.append(_numpy.dtype(float) if a.dtype.kind in "iu" else a.dtype)
    return _numpy.result_type(kinds).type


def astype(x, dtype, /, *, copy=True, device=None):
    """The array with its elements cast."""
    if not (_numpy.is_array(x) or isscalar(x)):
        raise TypeError(f"Input should be a NumPy array or scalar. It is a {type(x)} instead.")
    if device not in (None, "cpu"):
        raise ValueError(f'Device not understood. Only "cpu" is allowed, but received: {device}')
    return x.astype(dtype, copy=copy)
