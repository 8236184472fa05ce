"""NumPy: what is offered, in one list. The work is done by the native module `_numpy` and, for the long tail, by the modules beside this one."""

from _numpy import (
    absolute, add, arccos, arccosh, arcsin, arcsinh, arctan, arctan2, arctanh, bitwise_and, bitwise_or, bitwise_xor, cbrt, ceil,
    copysign, cos, cosh, deg2rad, divide, equal, exp, exp2, expm1, fabs, float_power, floor, floor_divide, fmax, fmin, fmod, gcd,
    greater, greater_equal, heaviside, hypot, invert, isfinite, isinf, isnan, lcm, left_shift, less, less_equal, log, log10, log1p,
    log2, logaddexp, logaddexp2, logical_and, logical_not, logical_or, logical_xor, maximum, minimum, multiply, negative, not_equal,
    positive, power, rad2deg, reciprocal, remainder, right_shift, rint, sign, signbit, sin, sinh, sqrt, square, subtract, tan, tanh,
    trunc,
)
from _numpy import bool_, dtype, float64, int64, ndarray, ufunc
from _numpy_errstate import errstate, geterr, seterr
from numpy._creation import (
    arange, array, asanyarray, asarray, asarray_chkfinite, ascontiguousarray, asfortranarray, c_, copy, diag, diag_indices, diagflat,
    empty, empty_like, eye, fill_diagonal, fromfunction, fromiter, full, full_like, geomspace, identity, index_exp, indices, ix_,
    linspace, logspace, meshgrid, mgrid, ogrid, ones, ones_like, r_, s_, tri, tril, tril_indices, tril_indices_from, triu,
    triu_indices, triu_indices_from, vander, zeros, zeros_like,
)
from numpy._math import (
    allclose, apply_along_axis, apply_over_axes, around, array_equal, array_equiv, can_cast, clip, convolve, correlate, cross, diff,
    divmod, dot, ediff1d, einsum, fix, gradient, inner, interp, isclose, iscomplexobj, isneginf, isposinf, isreal, isrealobj,
    isscalar, kron, matmul, may_share_memory, modf, nan_to_num, ndenumerate, ndindex, nditer, outer, piecewise, polyval,
    promote_types, real, result_type, round, shares_memory, sinc, tensordot, trapezoid, unwrap, vdot, vecdot, vectorize,
)
from numpy._print import (
    array2string, array_repr, array_str, base_repr, binary_repr, format_float_positional, get_printoptions, printoptions,
    set_printoptions,
)
from numpy._reduce import (
    all, amax, amin, any, argmax, argmin, average, corrcoef, count_nonzero, cov, cumprod, cumsum, max, mean, median, min, nanargmax,
    nanargmin, nancumsum, nanmax, nanmean, nanmedian, nanmin, nanpercentile, nanprod, nanquantile, nanstd, nansum, nanvar,
    percentile, prod, ptp, quantile, std, sum, var,
)
from numpy._search import (
    argpartition, argsort, argwhere, bincount, choose, compress, digitize, extract, flatnonzero, histogram, histogram_bin_edges,
    in1d, intersect1d, isin, lexsort, nonzero, partition, place, put, put_along_axis, putmask, searchsorted, select, setdiff1d,
    setxor1d, sort, take, take_along_axis, union1d, unique, unique_counts, unique_inverse, unique_values, where,
)
from numpy._shape import (
    append, array_split, atleast_1d, atleast_2d, atleast_3d, block, broadcast_arrays, broadcast_shapes, broadcast_to, column_stack,
    concat, concatenate, copyto, delete, diagonal, dsplit, dstack, expand_dims, flip, fliplr, flipud, hsplit, hstack, insert,
    matrix_transpose, moveaxis, ndim, pad, permute_dims, ravel, ravel_multi_index, repeat, reshape, resize, roll, rollaxis, rot90,
    row_stack, shape, size, split, squeeze, stack, swapaxes, tile, trace, transpose, unravel_index, unstack, vsplit, vstack,
)
from numpy._types import (
    complexfloating, finfo, floating, generic, iinfo, inexact, integer, issubdtype, number, signedinteger, unsignedinteger,
)
from numpy import exceptions, linalg, random

# Other names of the same things.
abs = absolute
acos, acosh, asin, asinh, atan, atan2, atanh = arccos, arccosh, arcsin, arcsinh, arctan, arctan2, arctanh
bitwise_invert = bitwise_not = invert
bitwise_left_shift, bitwise_right_shift = left_shift, right_shift
bool = bool_
conj = conjugate = positive
degrees, radians = rad2deg, deg2rad
double = float64
int_ = intp = longlong = long = int64
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


def _reset():
    """Forgets what a submission changed for all: the shared random stream, the error state, the print options."""
    import _numpy_errstate
    from numpy import _print

    random.reset()
    _numpy_errstate.reset()
    _print.reset()


def __getattr__(name):
    if name in ("lib", "typing", "testing"):
        import importlib

        return importlib.import_module("numpy." + name)
    from numpy._missing import explain

    raise AttributeError(explain(name))
