"""Questions about dtypes, and the limits of each."""

import math

import _numpy
from _numpy import (
    bool_, character, complex64, complex128, complexfloating, flexible, float16, float32, float64, floating, generic, inexact, int8,
    int16, int32, int64, integer, number, object_, signedinteger, str_, uint8, uint16, uint32, uint64, unsignedinteger, void,
)

_PYTHON = {float: float64, int: int64, bool: bool_, complex: complex128, str: str_, object: object_}
_KINDS = {
    "bool": bool_, "signed integer": signedinteger, "unsigned integer": unsignedinteger, "integral": integer,
    "real floating": floating, "complex floating": complexfloating, "numeric": number,
}


def issubdtype(arg1, arg2):
    def plain(arg):
        if isinstance(arg, type) and issubclass(arg, generic):
            return arg
        return _PYTHON.get(arg) or _numpy.dtype(arg).type

    return issubclass(plain(arg1), plain(arg2))


def isdtype(dtype, kind):
    if not isinstance(dtype, (type, _numpy.dtype)):
        raise TypeError(f"dtype argument must be a NumPy dtype, but it is a {type(dtype)}.")
    dtype = _numpy.dtype(dtype).type
    for each in kind if isinstance(kind, tuple) else (kind,):
        if isinstance(each, str):
            if each not in _KINDS:
                raise ValueError(f"kind argument is a string, but {each!r} is not a known kind name.")
            if issubclass(dtype, _KINDS[each]):
                return True
        elif _numpy.dtype(each).type is dtype:
            return True
    return False


# Bits of the fraction, bits of the exponent.
_FLOATS = {"float16": (10, 5), "float32": (23, 8), "float64": (52, 11)}


class finfo:
    """The limits of a floating-point type."""

    def __init__(self, dtype):
        dtype = type(dtype) if isinstance(dtype, (float, complex)) else dtype
        dtype = _numpy.dtype(getattr(dtype, "dtype", dtype))
        real = {"complex64": "float32", "complex128": "float64"}.get(dtype.name, dtype.name)
        if real not in _FLOATS:
            raise ValueError(f"data type {dtype.type!r} not inexact")
        self.dtype = _numpy.dtype(real)
        number = self.dtype.type
        self.nmant, self.nexp = _FLOATS[real]
        self.iexp = self.nexp
        self.bits = self.nmant + self.nexp + 1
        self.machep, self.negep = -self.nmant, -self.nmant - 1
        self.maxexp = 2 ** (self.nexp - 1)
        self.minexp = 2 - self.maxexp
        self.precision = int(self.nmant * math.log10(2))
        self.eps, self.epsneg = number(2.0**self.machep), number(2.0**self.negep)
        most = (2.0 - 2.0**self.machep) * 2.0 ** (self.maxexp - 1)
        self.max, self.min = number(most), number(-most)
        self.tiny = self.smallest_normal = number(2.0**self.minexp)
        self.smallest_subnormal = number(2.0 ** (self.minexp - self.nmant))
        self.resolution = number(10.0**-self.precision)

    def __repr__(self):
        low, high = (f"{float(x):.5e}" if self.bits == 16 else x for x in (self.min, self.max))
        return f"finfo(resolution={self.resolution!s}, min={low!s}, max={high!s}, dtype={self.dtype})"

    def __str__(self):
        fields = ("precision", "resolution", "machep", "eps", "negep", "epsneg", "minexp", "tiny", "maxexp", "max", "nexp", "min",
                  "smallest_normal", "smallest_subnormal")
        return "\n".join(f"{name} = {getattr(self, name)!s}" for name in fields)


class iinfo:
    """The limits of an integer type."""

    def __init__(self, int_type):
        self.dtype = _numpy.dtype(getattr(int_type, "dtype", type(int_type) if isinstance(int_type, int) else int_type))
        self.kind, self.bits = self.dtype.kind, self.dtype.itemsize * 8
        if self.kind not in "iu":
            raise ValueError(f"Invalid integer data type {self.kind!r}.")
        self.min = -(2 ** (self.bits - 1)) if self.kind == "i" else 0
        self.max = 2 ** (self.bits - (self.kind == "i")) - 1

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    def __str__(self):
        line = "-" * 63
        return f"Machine parameters for {self.dtype}\n{line}\nmin = {self.min}\nmax = {self.max}\n{line}\n"
