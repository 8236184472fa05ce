"""`numpy.linalg`"""

import _numpy
from _numpy import LinAlgError
from _numpy_errstate import errstate

from numpy._creation import asarray, eye, zeros
from numpy._products import matmul, outer, tensordot, vecdot
from numpy._reduce import count_nonzero
from numpy._search import argsort, where
from numpy._shape import moveaxis
from numpy._types import finfo


_MISSING = object()

_kinds = {}


def _named(name, fields, *values):
    kind = _kinds.get(name)
    if kind is None:
        from collections import namedtuple

        kind = _kinds[name] = namedtuple(name, fields)
    return kind(*values)


def _epsilon(a):
    """The spacing of numbers above 1 in the precision that `a` is worked with."""
    return finfo(a.dtype if a.dtype.kind in "fc" else float).eps


def _refuse_vector(a):
    if a.ndim < 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")


def _refuse_not_square(a):
    _refuse_vector(a)
    if a.shape[-1] != a.shape[-2]:
        raise LinAlgError("Last 2 dimensions of the array must be square")


def _decompose(name, a, *options):
    """A decomposition: compiled for real matrices, in Python for complex ones."""
    a = asarray(a)
    if a.dtype.kind != "c":
        return getattr(_numpy, name)(a, *options)
    _refuse_vector(a) if name in ("qr", "svd") else _refuse_not_square(a)
    from numpy._complex_linalg import decompose

    return decompose(name, a, options)


# Norms.


def norm(x, ord=None, axis=None, keepdims=False):
    x = asarray(x)
    if axis is None:
        if ord is None or (ord in ("f", "fro") and x.ndim == 2):
            return _numpy.norm(x, None, None, keepdims)
        axis = tuple(range(x.ndim))
    elif not isinstance(axis, tuple):
        try:
            axis = (int(axis),)
        except Exception as error:
            raise TypeError("'axis' must be None, an integer or a tuple of integers") from error
    if len(axis) == 1:
        if isinstance(ord, str):
            raise ValueError(f"Invalid norm order '{ord}' for vectors")
        return _numpy.norm(x, ord, axis, keepdims)
    if len(axis) != 2:
        raise ValueError("Improper number of dimensions to norm.")
    row, column = axis[0] % x.ndim, axis[1] % x.ndim
    if row == column:
        raise ValueError("Duplicate axes given.")
    if ord in (None, "fro", "f"):
        return _numpy.norm(x, None, axis, keepdims)
    if ord in (2, -2, "nuc"):
        values = svdvals(moveaxis(x, (row, column), (-2, -1)))
        found = values.sum(axis=-1) if ord == "nuc" else values.max(axis=-1) if ord == 2 else values.min(axis=-1)
        if keepdims:
            found = asarray(found).reshape([1 if k in (row, column) else n for k, n in enumerate(x.shape)])
        return found
    if ord not in (1, -1, float("inf"), float("-inf")):
        raise ValueError("Invalid norm order for matrices.")
    return _numpy.norm(x, ord, axis, keepdims)


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    x = asarray(x)
    if axis is None:
        found = norm(x.ravel(), ord, 0)
        return asarray(found).reshape((1,) * x.ndim) if keepdims else found
    if isinstance(axis, tuple):
        kept = [k for k in range(x.ndim) if k not in {k % x.ndim for k in axis}]
        flat = moveaxis(x, axis, tuple(range(len(axis)))).reshape((-1, *(x.shape[k] for k in kept)))
        found = norm(flat, ord, 0)
        return asarray(found).reshape([n if k in kept else 1 for k, n in enumerate(x.shape)]) if keepdims else found
    return norm(x, ord, axis, keepdims)


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    return norm(x, ord, (-2, -1), keepdims)


def cond(x, p=None):
    x = asarray(x)
    if x.size == 0 and x.ndim >= 2 and 0 in x.shape[-2:]:
        raise LinAlgError("cond is not defined on empty arrays")
    _refuse_vector(x)
    if p in (None, 2, -2):
        values = svdvals(x)
        with errstate(all="ignore"):
            return values[..., -1] / values[..., 0] if p == -2 else values[..., 0] / values[..., -1]
    _refuse_not_square(x)
    try:
        inverse = inv(x)
    except LinAlgError:
        return _numpy.float64(float("inf"))
    return norm(x, p, (-2, -1)) * norm(inverse, p, (-2, -1))


def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
    if tol is not None and rtol is not None:
        raise ValueError("`tol` and `rtol` can't be both set.")
    A = asarray(A)
    if A.ndim < 2:
        return int(not (A == 0).all())
    values = abs(eigvalsh(A)) if hermitian else svdvals(A)
    if tol is None:
        relative = max(A.shape[-2:]) * _epsilon(values) if rtol is None else asarray(rtol)[..., None]
        tol = values.max(axis=-1, keepdims=True) * relative
    else:
        tol = asarray(tol)[..., None]
    return count_nonzero(values > tol, axis=-1)


# Equations.


def solve(a, b):
    return _numpy.solve(a, b)


def inv(a):
    return _numpy.inv(a)


def det(a):
    return _numpy.det(a)


def slogdet(a):
    return _named("SlogdetResult", "sign logabsdet", *_numpy.slogdet(a))


def pinv(a, rcond=None, hermitian=False, *, rtol=_MISSING):
    a = asarray(a)
    if rcond is not None and rtol is not _MISSING:
        raise ValueError("`rtol` and `rcond` can't be both set.")
    if rtol is None:
        rcond = max(a.shape[-2:]) * finfo(a.dtype).eps
    elif rcond is None:
        rcond = 1e-15 if rtol is _MISSING else rtol
    if a.size == 0:
        return zeros((*a.shape[:-2], a.shape[-1], a.shape[-2]), a.dtype)
    u, s, vt = svd(a.conjugate(), False, hermitian=hermitian)
    large = s > asarray(rcond)[..., None] * s.max(axis=-1, keepdims=True)
    inverses = where(large, 1 / where(large, s, 1.0), 0.0)
    return matmul(vt.mT, inverses[..., None] * u.mT)


def lstsq(a, b, rcond=None):
    a, b = asarray(a), asarray(b)
    is_vector = b.ndim == 1
    if a.ndim != 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be two-dimensional")
    if is_vector:
        b = b[:, None]
    if b.ndim != 2:
        raise LinAlgError(f"{b.ndim}-dimensional array given. Array must be two-dimensional")
    m, n = a.shape
    if m != b.shape[0]:
        raise LinAlgError("Incompatible dimensions")
    epsilon = _epsilon(a) if a.dtype.char in "fF" and b.dtype.char in "fF" else _epsilon(zeros(0))
    if rcond is None:
        rcond = epsilon * max(m, n)
    elif rcond < 0:
        rcond = epsilon
    try:
        u, s, vt = _decompose("svd", a, False)
    except LinAlgError:
        raise LinAlgError("SVD did not converge in Linear Least Squares") from None
    rank = int((s > rcond * s[0]).sum()) if len(s) else 0
    x = vt[:rank].conj().T @ ((u[:, :rank].conj().T @ b) / s[:rank, None])
    residuals = (abs(b - a @ x) ** 2).sum(axis=0) if rank == n and m > n else zeros((0,), float)
    return (x[:, 0] if is_vector else x), residuals, _numpy.int32(rank), s


def tensorsolve(a, b, axes=None):
    a, b = asarray(a), asarray(b)
    if axes is not None:
        order = [k for k in range(a.ndim) if k not in axes] + list(axes)
        a = a.transpose(order)
    shape = a.shape[b.ndim - a.ndim :]
    size = 1
    for n in shape:
        size *= n
    if a.size != size**2:
        raise LinAlgError("Input arrays must satisfy the requirement             prod(a.shape[b.ndim:]) == prod(a.shape[:b.ndim])")
    return solve(a.reshape(size, size), b.ravel()).reshape(shape)


def tensorinv(a, ind=2):
    a = asarray(a)
    if ind <= 0:
        raise ValueError("Invalid ind argument.")
    size = 1
    for n in a.shape[ind:]:
        size *= n
    return inv(a.reshape(size, -1)).reshape(a.shape[ind:] + a.shape[:ind])


# Decompositions.


def cholesky(a, /, *, upper=False):
    found = _decompose("cholesky", a, upper)
    return found[0] if isinstance(found, list) else found


def qr(a, mode="reduced"):
    first, second = _decompose("qr", a, mode)
    if mode == "r":
        return second
    return (first, second) if mode == "raw" else _named("QRResult", "Q R", first, second)


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    if hermitian:
        values, vectors = eigh(a)
        signs = where(_numpy.signbit(values), -1.0, 1.0)
        order = argsort(abs(values))[..., ::-1]
        from numpy._select import take_along_axis

        s = take_along_axis(abs(values), order, -1)
        if not compute_uv:
            return s
        u = take_along_axis(vectors, order[..., None, :], -1)
        signs = take_along_axis(signs, order, -1)
        return _named("SVDResult", "U S Vh", u, s, (u * signs[..., None, :]).mT.conj())
    u, s, vt = _decompose("svd", a, full_matrices and compute_uv)
    return _named("SVDResult", "U S Vh", u, s, vt) if compute_uv else s


def svdvals(x, /):
    return _decompose("svd", x, False)[1]


def eigh(a, UPLO="L"):
    return _named("EighResult", "eigenvalues eigenvectors", *_decompose("eigh", a, _is_upper(UPLO)))


def eigvalsh(a, UPLO="L"):
    return _decompose("eigh", a, _is_upper(UPLO))[0]


def _is_upper(name):
    if name.upper() not in ("L", "U"):
        raise ValueError("UPLO argument must be 'L' or 'U'")
    return name.upper() == "U"


def eig(a):
    return _named("EigResult", "eigenvalues eigenvectors", *_decompose("eig", a))


def eigvals(a):
    return _decompose("eig", a)[0]


# Products.


def matrix_power(a, n):
    a = asarray(a)
    _refuse_not_square(a)
    try:
        from operator import index

        n = index(n)
    except TypeError as error:
        raise TypeError("exponent must be an integer") from error
    if n == 0:
        return zeros(a.shape, a.dtype) + eye(a.shape[-1], dtype=a.dtype)
    if n < 0:
        a, n = inv(a), -n
    if n <= 3:
        return a if n == 1 else matmul(a, a) if n == 2 else matmul(matmul(a, a), a)
    z = result = None
    while n > 0:
        z = a if z is None else matmul(z, z)
        n, bit = divmod(n, 2)
        if bit:
            result = z if result is None else matmul(result, z)
    return result


def multi_dot(arrays, *, out=None):
    arrays = [asarray(each) for each in arrays]
    n = len(arrays)
    if n < 2:
        raise ValueError("Expecting at least two arrays.")
    first, last = arrays[0].ndim, arrays[-1].ndim
    if first == 1:
        arrays[0] = arrays[0].reshape(1, -1)
    if last == 1:
        arrays[-1] = arrays[-1].reshape(-1, 1)
    for each in arrays:
        if each.ndim != 2:
            raise LinAlgError(f"{each.ndim}-dimensional array given. Array must be two-dimensional")
    # The cheapest order, by the textbook's table.
    sizes = [each.shape[0] for each in arrays] + [arrays[-1].shape[1]]
    cost = [[0] * n for _ in range(n)]
    cut = [[0] * n for _ in range(n)]
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            options = [(cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1], k) for k in range(i, j)]
            cost[i][j], cut[i][j] = min(options)

    def product(i, j):
        return arrays[i] if i == j else _numpy.dot(product(i, cut[i][j]), product(cut[i][j] + 1, j))

    result = product(0, n - 1)
    if first == 1 and last == 1:
        return result[0, 0]
    return result.ravel() if first == 1 or last == 1 else result


def trace(x, /, *, offset=0, dtype=None):
    """The sum of a diagonal of the last two axes."""
    from numpy._triangles import trace

    return trace(x, offset, -2, -1, dtype)


def diagonal(x, /, *, offset=0):
    """A diagonal of the last two axes."""
    from numpy._triangles import diagonal

    return diagonal(x, offset, -2, -1)


def matrix_transpose(x, /):
    """The array with its last two axes exchanged."""
    from numpy._triangles import matrix_transpose

    return matrix_transpose(x)


def cross(x1, x2, /, *, axis=-1):
    """The vector product of vectors of 3 components."""
    from numpy._calculus import cross

    x1, x2 = asarray(x1), asarray(x2)
    if x1.shape[axis] != 3 or x2.shape[axis] != 3:
        raise ValueError(f"Both input arrays must be (arrays of) 3-dimensional vectors, but they are {x1.shape[axis]} and {x2.shape[axis]} dimensional instead.")
    return cross(x1, x2, axis=axis)


def __getattr__(name):
    raise AttributeError(f"module 'numpy.linalg' has no attribute {name!r}")
