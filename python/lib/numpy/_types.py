"""The tree of scalar types, and the limits of each."""

import _numpy
from _numpy import bool_, float64, int64


class _Abstract(type):
    def __instancecheck__(cls, instance):
        return isinstance(instance, cls._members)

    def __subclasscheck__(cls, subclass):
        return subclass is cls or any(issubclass(subclass, member) for member in cls._members) or cls in getattr(subclass, "__mro__", ())


class generic(metaclass=_Abstract):
    _members = (bool_, int64, float64)


class number(generic):
    _members = (int64, float64)


class integer(number):
    _members = (int64,)


class signedinteger(integer):
    _members = (int64,)


class unsignedinteger(integer):
    _members = ()


class inexact(number):
    _members = (float64,)


class floating(inexact):
    _members = (float64,)


class complexfloating(inexact):
    _members = ()


_PYTHON = {float: float64, int: int64, bool: bool_}


def issubdtype(arg1, arg2):
    def plain(arg):
        if isinstance(arg, _Abstract):
            return arg
        return _PYTHON.get(arg) or _numpy.dtype(arg).type

    return issubclass(plain(arg1), plain(arg2))


class finfo:
    """The limits of a floating-point type."""

    def __init__(self, dtype):
        dtype = getattr(dtype, "dtype", dtype)
        self.dtype = _numpy.dtype(dtype)
        if self.dtype.kind != "f":
            raise ValueError(f"data type {self.dtype.type!r} not inexact")
        self.bits, self.precision, self.nmant, self.nexp = 64, 15, 52, 11
        self.eps = float64(2.220446049250313e-16)
        self.epsneg = float64(1.1102230246251565e-16)
        self.max = float64(1.7976931348623157e308)
        self.min = float64(-1.7976931348623157e308)
        self.tiny = self.smallest_normal = float64(2.2250738585072014e-308)
        self.smallest_subnormal = float64(5e-324)
        self.resolution = float64(1e-15)
        self.machep, self.negep, self.minexp, self.maxexp, self.iexp = -52, -53, -1022, 1024, 11

    def __repr__(self):
        return f"finfo(resolution={self.resolution}, min={self.min}, max={self.max}, dtype={self.dtype})"


class iinfo:
    """The limits of an integer type."""

    def __init__(self, int_type):
        self.dtype = _numpy.dtype(getattr(int_type, "dtype", int_type))
        if self.dtype.kind != "i":
            raise ValueError(f"Invalid integer data type {self.dtype.kind!r}.")
        self.bits, self.kind = 64, "i"
        self.min, self.max = -9223372036854775808, 9223372036854775807

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"
