"""NumPy: what is offered, in one list. The work is done by the native module `_numpy` and, for the long tail, by the modules beside this one."""

from _numpy import (
    absolute, add, arccos, arccosh, arcsin, arcsinh, arctan, arctan2, arctanh, bitwise_and, bitwise_or, bitwise_xor, cbrt, ceil,
    conjugate, copysign, cos, cosh, deg2rad, divide, divmod, equal, exp, exp2, expm1, fabs, float_power, floor, floor_divide, fmax, fmin, fmod, frexp, gcd,
    greater, greater_equal, heaviside, hypot, invert, isfinite, isinf, isnan, lcm, left_shift, less, less_equal, log, log10, log1p,
    log2, logaddexp, logaddexp2, logical_and, logical_not, logical_or, logical_xor, maximum, minimum, modf, multiply, negative, nextafter, not_equal,
    positive, power, rad2deg, reciprocal, remainder, right_shift, rint, sign, signbit, sin, sinh, spacing, sqrt, square, subtract, tan, tanh,
    trunc,
)
from _numpy import dtype, ndarray, ufunc
from _numpy_errstate import errstate, geterr, geterrcall, seterr, seterrcall
from numpy._creation import (
    arange, array, asanyarray, asarray, asarray_chkfinite, ascontiguousarray, asfortranarray, copy, empty, empty_like, eye, fromiter,
    full, full_like, geomspace, identity, indices, linspace, logspace, meshgrid, ones, ones_like, require, zeros, zeros_like,
)
from numpy._math import (
    allclose, angle, around, array_equal, array_equiv, astype, can_cast, clip, common_type, fix, imag, isclose, iscomplex,
    iscomplexobj, isfortran, isneginf, isposinf, isreal, isrealobj, isscalar, iterable, may_share_memory, nan_to_num,
    promote_types, real, real_if_close, result_type, round, shares_memory,
)
from numpy._print import base_repr, binary_repr, get_printoptions, printoptions, set_printoptions
from numpy._products import dot, einsum, einsum_path, inner, kron, matmul, matvec, outer, tensordot, vdot, vecdot, vecmat
from numpy._reduce import (
    all, amax, amin, any, argmax, argmin, count_nonzero, cumprod, cumsum, cumulative_prod, cumulative_sum, max, mean, median, min,
    prod, ptp, std, sum, var,
)
from numpy._search import (
    argpartition, argsort, argwhere, bincount, digitize, flatnonzero, lexsort, nonzero, partition, searchsorted, sort, sort_complex,
    where,
)
from numpy._shape import (
    atleast_1d, atleast_2d, atleast_3d, block, broadcast_arrays, broadcast_shapes, broadcast_to, column_stack, concat, concatenate,
    dstack, expand_dims, hstack, moveaxis, ndim, permute_dims, ravel, ravel_multi_index, reshape, rollaxis, shape, size, squeeze,
    row_stack, stack, swapaxes, transpose, unravel_index, vstack,
)
from numpy._split import (
    array_split, dsplit, flip, fliplr, flipud, hsplit, repeat, roll, rot90, split, tile, unstack, vsplit,
)
from numpy._types import (
    bool_, character, complex64, complex128, complexfloating, finfo, flexible, float16, float32, float64, floating, generic, iinfo,
    inexact, int8, int16, int32, int64, integer, isdtype, issubdtype, number, object_, signedinteger, str_, uint8, uint16, uint32, uint64,
    unsignedinteger, void,
)
from numpy import exceptions, linalg, random

# For `_reset`, which runs before every call and so imports nothing.
import _numpy
import _numpy_errstate
from numpy import _print

# Other names of the same things.
abs = absolute
acos, acosh, asin, asinh, atan, atan2, atanh = arccos, arccosh, arcsin, arcsinh, arctan, arctan2, arctanh
bitwise_invert = bitwise_not = invert
bitwise_left_shift, bitwise_right_shift = left_shift, right_shift
bool = bool_
conj = conjugate
degrees, radians = rad2deg, deg2rad
byte, short, intc = int8, int16, int32
ubyte, ushort, uintc = uint8, uint16, uint32
half, single, double = float16, float32, float64
csingle, cdouble = complex64, complex128
int_ = intp = longlong = long = int64
uint = uintp = ulonglong = ulong = uint64
mod = remainder
pow = power
true_divide = divide

# Constants.
e = 2.718281828459045
euler_gamma = 0.5772156649015329
inf = float("inf")
nan = float("nan")
newaxis = None
pi = 3.141592653589793
True_, False_ = bool_(True), bool_(False)
little_endian = True

__version__ = "2.4.6"


# What is imported when it is first asked for: modules, and the names that each of them gives.
_LATER = {
    "numpy._arrayprint": "array2string array_repr array_str",
    "numpy._calculus": "convolve correlate cross diff ediff1d gradient interp trapezoid unwrap",
    "numpy._edit": "append copyto delete insert place put putmask resize trim_zeros",
    "numpy._floatformat": "format_float_positional format_float_scientific",
    "numpy._functional": "apply_along_axis apply_over_axes fromfunction frompyfunc piecewise vectorize",
    "numpy._grids": "c_ index_exp ix_ mgrid ndenumerate ndindex ogrid r_ s_",
    "numpy._histogram": "histogram histogram2d histogram_bin_edges histogramdd",
    "numpy._iterate": "broadcast flatiter nditer",
    "numpy._nan": "nanargmax nanargmin nancumprod nancumsum nanmax nanmean nanmin nanprod nanstd nansum nanvar",
    "numpy._npy": "frombuffer fromstring load packbits save unpackbits",
    "numpy._npz": "savez savez_compressed",
    "numpy._pad": "pad",
    "numpy._poly": "poly polyadd polyder polydiv polyfit polyint polymul polysub polyval roots",
    "numpy._poly1d": "poly1d",
    "numpy._quantile": "nanmedian nanpercentile nanquantile percentile quantile",
    "numpy._select": "choose compress extract put_along_axis select take take_along_axis",
    "numpy._sets": "intersect1d isin setdiff1d setxor1d union1d unique unique_all unique_counts unique_inverse unique_values",
    "numpy._statistics": "average corrcoef cov",
    "numpy._text": "genfromtxt loadtxt savetxt",
    "numpy._triangles": (
        "diag diag_indices diag_indices_from diagflat diagonal fill_diagonal mask_indices matrix_transpose trace tri tril tril_indices "
        "tril_indices_from triu triu_indices triu_indices_from vander"
    ),
    "numpy._typecodes": "bitwise_count ldexp min_scalar_type mintypecode typecodes typename",
    "numpy._windows": "bartlett blackman hamming hanning i0 kaiser sinc",
}
_MODULES = ("char", "emath", "fft", "lib", "polynomial", "strings", "testing", "typing")
_home = {name: module for module, names in _LATER.items() for name in names.split()}


class _NoValueType:
    """What stands for an argument that is not given."""

    def __repr__(self):
        return "<no value>"


_NoValue = _NoValueType()


def _reset():
    """Forgets what a submission changed for all: the shared random stream, the error state, the print options."""
    random.reset()
    _numpy_errstate.reset()
    _print.reset()
    _numpy.release_objects()


def __getattr__(name):
    import importlib

    if name in _home:
        value = getattr(importlib.import_module(_home[name]), name)
        globals()[name] = value
        return value
    if name in _MODULES:
        return importlib.import_module("numpy." + name)
    from numpy._missing import explain

    raise AttributeError(explain(name))


def __dir__():
    return sorted({*globals(), *_home, *_MODULES})


__all__ = [name for name in (*globals(), *_home) if not name.startswith("_")]
