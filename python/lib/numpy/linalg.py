"""`numpy.linalg`"""

import _numpy
from _numpy import LinAlgError

from numpy._creation import asarray, identity
from numpy._shape import trace as _trace


def norm(x, ord=None, axis=None, keepdims=False):
    x = asarray(x)
    if ord == "fro":
        ord = None
        if axis is None and x.ndim != 2:
            raise ValueError("Invalid norm order 'fro' for vectors" if x.ndim == 1 else "Improper number of dimensions to norm.")
    elif isinstance(ord, str):
        raise ValueError(f"the norm {ord!r} is not available here: it needs singular values")
    return _numpy.norm(x, ord, axis, keepdims)


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    x = asarray(x)
    return norm(x.ravel() if axis is None else x, ord, axis, keepdims)


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    return norm(x, ord, (-2, -1), keepdims)


def solve(a, b):
    return _numpy.solve(a, b)


def inv(a):
    return _numpy.inv(a)


def det(a):
    return _numpy.det(a)


def slogdet(a):
    from collections import namedtuple

    d = det(a)
    return namedtuple("SlogdetResult", "sign logabsdet")(_numpy.sign(d), _numpy.log(_numpy.absolute(d)))


def matrix_power(a, n):
    a = asarray(a)
    if a.ndim < 2 or a.shape[-1] != a.shape[-2]:
        raise LinAlgError("Last 2 dimensions of the array must be square")
    if n < 0:
        a, n = inv(a), -n
    result = identity(a.shape[-1], a.dtype)
    while n:
        if n & 1:
            result = result @ a
        a = a @ a
        n >>= 1
    return result


def multi_dot(arrays, *, out=None):
    result = asarray(arrays[0])
    for each in arrays[1:]:
        result = _numpy.dot(result, each)
    return result


def cholesky(a, /, *, upper=False):
    a = asarray(a, float)
    if a.ndim != 2 or a.shape[0] != a.shape[1]:
        raise LinAlgError("Last 2 dimensions of the array must be square")
    n = len(a)
    lower = _numpy.zeros((n, n), float)
    for j in range(n):
        pivot = a[j, j] - lower[j, :j] @ lower[j, :j] if j else a[j, j]
        if not pivot > 0:
            raise LinAlgError("Matrix is not positive definite")
        lower[j, j] = _numpy.sqrt(pivot)
        for i in range(j + 1, n):
            lower[i, j] = (a[i, j] - (lower[i, :j] @ lower[j, :j] if j else 0.0)) / lower[j, j]
    return lower.T if upper else lower


def trace(x, /, *, offset=0, dtype=None):
    return _trace(x, offset, -2, -1, dtype)


def outer(x1, x2, /):
    return _numpy.outer(x1, x2)


def matmul(x1, x2, /):
    return _numpy.matmul(x1, x2)


_WANTING = {
    "eig": None, "eigh": None, "eigvals": None, "eigvalsh": None, "svd": None, "svdvals": None, "qr": None,
    "lstsq": "np.linalg.solve(A.T @ A, A.T @ b)", "pinv": "np.linalg.inv(A.T @ A) @ A.T", "matrix_rank": None, "cond": None,
    "tensorsolve": None, "tensorinv": None,
}


def __getattr__(name):
    if name in _WANTING:
        instead = f"; use `{_WANTING[name]}`" if _WANTING[name] else ""
        raise AttributeError(f"`np.linalg.{name}` is not available here{instead}")
    raise AttributeError(f"module 'numpy.linalg' has no attribute {name!r}")
