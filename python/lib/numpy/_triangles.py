"""Diagonals and triangles of matrices, and the places they are at."""

import numpy as np
from numpy.lib.array_utils import normalize_axis_index

import _numpy


def diag(v, k=0):
    """The `k`-th diagonal of a matrix, or the matrix with a vector on that diagonal."""
    v = np.asanyarray(v)
    if v.ndim not in (1, 2):
        raise ValueError("Input must be 1- or 2-d.")
    return _numpy.diag(v, k) if v.ndim == 1 else diagonal(v, k)


def diagflat(v, k=0):
    """The matrix with the elements of an array, flattened, on its `k`-th diagonal."""
    return _numpy.diag(np.asarray(v).ravel(), k)


def tri(N, M=None, k=0, dtype=float, *, like=None):
    """Ones on and below the `k`-th diagonal, zeros above."""
    return _numpy.tri(max(N, 0), max(N if M is None else M, 0), k, dtype)


def tril(m, k=0):
    """The array with zeros above the `k`-th diagonal of its last two axes."""
    return _numpy.tril(m, k)


def triu(m, k=0):
    """The array with zeros below the `k`-th diagonal of its last two axes."""
    return _numpy.triu(m, k)


def vander(x, N=None, increasing=False):
    """The powers of the elements of a vector as the columns of a matrix, the highest first unless `increasing`."""
    x = np.asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    n = len(x) if N is None else N
    v = np.empty((len(x), n), dtype=np.result_type(x.dtype, int))
    powers = v if increasing else v[:, ::-1]
    power = np.ones(len(x), dtype=v.dtype)
    for k in range(n):
        powers[:, k] = power
        power = power * x
    return v


def tril_indices(n, k=0, m=None):
    """Where the lower triangle of a matrix is: an array of rows and one of columns."""
    return tri(n, m, k=k, dtype=bool).nonzero()


def triu_indices(n, k=0, m=None):
    """Where the upper triangle of a matrix is: an array of rows and one of columns."""
    return np.logical_not(tri(n, m, k=k - 1, dtype=bool)).nonzero()


def _shape_of_matrix(arr):
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return arr.shape


def tril_indices_from(arr, k=0):
    """As `tril_indices`, for the shape of a matrix."""
    n, m = _shape_of_matrix(arr)
    return tril_indices(n, k, m)


def triu_indices_from(arr, k=0):
    """As `triu_indices`, for the shape of a matrix."""
    n, m = _shape_of_matrix(arr)
    return triu_indices(n, k, m)


def mask_indices(n, mask_func, k=0):
    """Where `mask_func`, such as `np.triu`, leaves something of a matrix of ones."""
    return np.nonzero(mask_func(np.ones((n, n), int), k) != 0)


def diag_indices(n, ndim=2):
    """Where the diagonal of an array with `ndim` axes of extent `n` is."""
    return (np.arange(n),) * ndim


def _refuse_uneven(arr):
    if not all(n == arr.shape[0] for n in arr.shape):
        raise ValueError("All dimensions of input must be of equal length")


def diag_indices_from(arr):
    """As `diag_indices`, for the shape of an array."""
    if arr.ndim < 2:
        raise ValueError("input array must be at least 2-d")
    _refuse_uneven(arr)
    return diag_indices(arr.shape[0], arr.ndim)


def fill_diagonal(a, val, wrap=False):
    """Writes into the diagonal in place; in a tall matrix `wrap` begins anew below it."""
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    if a.ndim == 2:
        step, end = a.shape[1] + 1, None if wrap else a.shape[1] * a.shape[1]
    else:
        _refuse_uneven(a)
        step, end = sum(a.shape[0] ** k for k in range(a.ndim)), None
    a.flat[:end:step] = val


def matrix_transpose(x, /):
    """The array with its last two axes exchanged."""
    x = np.asanyarray(x)
    if x.ndim < 2:
        raise ValueError(f"Input array must be at least 2-dimensional, but it is {x.ndim}")
    return np.swapaxes(x, -1, -2)


def diagonal(a, offset=0, axis1=0, axis2=1):
    """A view of the `offset`-th diagonal of two axes, which becomes the last axis."""
    a = np.asanyarray(a)
    if a.ndim < 2:
        raise ValueError("diag requires an array of at least two dimensions")
    axis1, axis2 = normalize_axis_index(axis1, a.ndim, "axis1"), normalize_axis_index(axis2, a.ndim, "axis2")
    if axis1 == axis2:
        raise ValueError("axis1 and axis2 cannot be the same")
    return a._moveaxis((axis1, axis2), (0, 1))._diagonal(offset)


def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    """The sum of the `offset`-th diagonal of two axes."""
    return diagonal(a, offset, axis1, axis2).sum(-1, dtype=dtype, out=out)
