"""Decompositions of complex matrices.

Reflections make a matrix real and narrow, and the decompositions of real matrices do the rest; eigenvalues of general matrices have steps of their own. Reflections and their signs are those of LAPACK's `zgeqrf`, `zhetrd`, `zgebrd` and `zgehrd`, so the phases of vectors are NumPy's.

Source: G. H. Golub, C. F. Van Loan, *Matrix Computations* (2013), §5.2, §5.4, §7.5 and §8.3.
"""

from math import prod

import _numpy
from _numpy import LinAlgError

from numpy._creation import asarray, empty, eye, zeros
from numpy._products import outer

_EPSILON = 2.220446049250313e-16
_TINY = 2.2250738585072014e-308


def _length(x):
    """The Euclidean length."""
    return float(_numpy.norm(x, None, None, False))


def _reflector(x):
    """The `v` (with 1 in front) and `tau` of `H = I - tau v v*`, and the real `beta`, for which `H* x` is `beta` times the first axis."""
    alpha = complex(x[0])
    rest = _length(x[1:])
    v = x.copy()
    v[0] = 1
    if rest == 0 and alpha.imag == 0:
        v[1:] = 0
        return v, 0j, alpha.real
    length = _length(asarray([alpha, rest]))
    beta = length if alpha.real < 0 or str(alpha.real) == "-0.0" else -length
    v[1:] /= alpha - beta
    return v, complex((beta - alpha.real) / beta, -alpha.imag / beta), beta


def _reflect(a, v, tau):
    """Replaces `a` by `H a`."""
    a -= outer(tau * v, v.conj() @ a)


def _apply(reflections, a):
    """Replaces `a` by the product of reflections, each with the row where it begins, times `a`."""
    for row, v, tau in reversed(reflections):
        _reflect(a[row:], v, tau)
    return a


def _wide(inner, n_rows, n_columns):
    """A matrix in the corner of a larger identity."""
    whole = eye(n_rows, n_columns, dtype="complex128")
    whole[: inner.shape[0], : inner.shape[1]] = inner
    return whole


def _triangle(a):
    """Reflections whose product is `Q`, and `R` with as many rows as `a`."""
    r, reflections = a.copy(), []
    for k in range(min(a.shape)):
        v, tau, r[k, k] = _reflector(r[k:, k])
        r[k + 1 :, k] = 0
        _reflect(r[k:, k + 1 :], v, tau.conjugate())
        reflections.append((k, v, tau))
    return reflections, r


def qr(a, mode):
    reflections, r = _triangle(a)
    n_rows, n = a.shape[0], min(a.shape)
    if mode == "raw":
        for k, v, _ in reflections:
            r[k + 1 :, k] = v[1:]
        return r.T, asarray([tau for _, _, tau in reflections], dtype="complex128")
    n_kept = n_rows if mode == "complete" else n
    r = r[:n_kept]
    return (r, r) if mode == "r" else (_apply(reflections, eye(n_rows, n_kept, dtype="complex128")), r)


def cholesky(a, upper):
    """The lower factor, or of the upper triangle the upper one."""
    if upper:
        return (cholesky(a.conj().T, False)[0].conj().T,)
    lower = zeros(a.shape, a.dtype)
    for j in range(len(a)):
        known = lower[j, :j].conj()
        square = (a[j, j] - lower[j, :j] @ known).real
        if not square > 0:
            raise LinAlgError("Matrix is not positive definite")
        root = lower[j, j] = square**0.5
        lower[j + 1 :, j] = (a[j + 1 :, j] - lower[j + 1 :, :j] @ known) / root
    return (lower,)


def eigh(a, upper):
    """Eigenvalues and eigenvectors of a Hermitian matrix, by way of a real tridiagonal one."""
    if not _numpy.isfinite(a).all():
        raise LinAlgError("Eigenvalues did not converge")
    n = len(a)
    # From the other corner, the upper triangle is the lower one.
    turn = -1 if upper else 1
    a = a[::turn, ::turn].copy()
    for k in range(n):
        a[k, k] = a[k, k].real
        a[k, k + 1 :] = a[k + 1 :, k].conj()
    narrow, reflections = zeros((n, n)), []
    for k in range(n - 1):
        v, tau, beta = _reflector(a[k + 1 :, k])
        rest = a[k + 1 :, k + 1 :]
        _reflect(rest, v, tau.conjugate())
        _reflect(rest.T, v.conj(), tau)
        narrow[k + 1, k] = narrow[k, k + 1] = beta
        reflections.append((k + 1, v, tau))
    for k in range(n):
        narrow[k, k] = a[k, k].real
    values, vectors = _numpy.eigh(narrow[::turn, ::turn], False)
    return values, _apply(reflections, vectors.astype("complex128")[::turn])[::turn]


def svd(a, full):
    if not _numpy.isfinite(a).all():
        raise LinAlgError("SVD did not converge")
    n_rows, n_columns = a.shape
    n = min(a.shape)
    u_columns, vh_rows = (n_rows, n_columns) if full else (n, n)
    if n == 0:
        return eye(n_rows, u_columns, dtype=a.dtype), zeros(0), eye(vh_rows, n_columns, dtype=a.dtype)
    # A matrix much longer than wide is made square first, as LAPACK does.
    if max(a.shape) < n * 17 // 9:
        return _bidiagonal_svd(a, u_columns, vh_rows)
    is_wide = n_rows < n_columns
    reflections, r = _triangle(a.conj().T if is_wide else a)
    r = r[:n]
    u, s, vh = _bidiagonal_svd(r.conj().T if is_wide else r, n, n)
    if is_wide:
        return u, s, _apply(reflections, _wide(vh.conj().T, n_columns, vh_rows)).conj().T
    return _apply(reflections, _wide(u, n_rows, u_columns)), s, vh


def _bidiagonal_svd(a, u_columns, vh_rows):
    """By way of a real matrix that is zero but for its diagonal and what is above it, or below it if `a` is wide."""
    a = a.copy()
    (n_rows, n_columns), n = a.shape, min(a.shape)
    is_wide = n_rows < n_columns
    # A column more tells the real decomposition on which side of the diagonal the rest is.
    narrow = zeros((n, n + is_wide))
    left, right = [], []

    def from_left(row, column):
        v, tau, beta = _reflector(a[row:, column])
        _reflect(a[row:, column + 1 :], v, tau.conjugate())
        narrow[row, column] = beta
        left.append((row, v, tau))

    def from_right(row, column):
        v, tau, beta = _reflector(a[row, column:].conj())
        _reflect(a[row + 1 :, column:].T, v.conj(), tau)
        narrow[row, column] = beta
        right.append((column, v, tau))

    for k in range(n):
        from_right(k, k) if is_wide else from_left(k, k)
        if k + 1 < n:
            from_left(k + 1, k) if is_wide else from_right(k, k + 1)
    u, s, vt = _numpy.svd(narrow, False)
    u, v = _wide(u, n_rows, u_columns), _wide(vt[:, :n].T, n_columns, vh_rows)
    return _apply(left, u), s, _apply(right, v).conj().T


def eig(a):
    """Eigenvalues and eigenvectors, each of length 1 and with its largest entry real."""
    if not _numpy.isfinite(a).all():
        raise LinAlgError("Array must not contain infs or NaNs")
    n = len(a)
    if n == 0:
        return zeros(0, a.dtype), a
    h, order, scales, low, high = _balanced(a.copy())
    reflections = []
    for k in range(low, high):
        v, tau, beta = _reflector(h[k + 1 : high + 1, k])
        h[k + 1, k] = beta
        h[k + 2 : high + 1, k] = 0
        _reflect(h[: high + 1, k + 1 : high + 1].T, v.conj(), tau)
        _reflect(h[k + 1 : high + 1, k + 1 :], v, tau.conjugate())
        reflections.append((k + 1, v, tau))
    z = eye(n, dtype="complex128")
    for row, v, tau in reversed(reflections):
        _reflect(z[row : high + 1], v, tau)
    _schur(h, z, low, high)
    values = h.diagonal().copy()
    vectors = empty((n, n), "complex128")
    vectors[order] = scales[:, None] * (z @ _triangular_vectors(h))
    for vector in vectors.T:
        vector /= _length(vector)
        largest = int((vector.real**2 + vector.imag**2).argmax())
        vector *= vector[largest].conj() / abs(vector[largest])
        vector[largest] = vector[largest].real
    return values, vectors


def _balanced(a):
    """Rows and columns exchanged so that eigenvalues stand alone outside `low..high`, and scaled by powers of two inside."""
    n = len(a)
    order, low, high = list(range(n)), 0, n - 1

    def exchange(i, j):
        a[[i, j]] = a[[j, i]]
        a[:, [i, j]] = a[:, [j, i]]
        order[i], order[j] = order[j], order[i]

    def is_alone(line, k):
        return not any(x != 0 for i, x in enumerate(line.tolist(), low) if i != k)

    is_found = True
    while is_found and high > 0:
        is_found = False
        for i in range(high, -1, -1):
            if high > 0 and is_alone(a[i, : high + 1], i):
                exchange(high, i)
                high -= 1
                is_found = True
    is_found = high > 0
    while is_found:
        is_found = False
        for j in range(low, high + 1):
            if is_alone(a[low : high + 1, j], j):
                exchange(low, j)
                low += 1
                is_found = True
    scales = zeros(n) + 1
    is_changed = low < high
    while is_changed:
        is_changed = False
        for i in range(low, high + 1):
            column, row = _length(a[low : high + 1, i]), _length(a[i, low : high + 1])
            if column == 0 or row == 0:
                continue
            factor, before = 1.0, column + row
            while column < row / 2:
                factor, column, row = factor * 2, column * 2, row / 2
            while column / 2 >= row:
                factor, column, row = factor / 2, column / 2, row * 2
            if column + row < 0.95 * before:
                scales[i] *= factor
                a[i, low:] /= factor
                a[: high + 1, i] *= factor
                is_changed = True
    return a, order, scales, low, high


def _size(x):
    return abs(x.real) + abs(x.imag)


def _schur(h, z, low, high):
    """Makes `h` an upper triangle by QR steps with one shift, and does to `z` what makes vectors follow."""
    n_steps, last = 0, high
    least = _TINY * (high - low + 1) / _EPSILON
    while last >= low:
        first = last
        while first > low and not _is_negligible(h, first, low, high, least):
            first -= 1
        if first > low:
            h[first, first - 1] = 0
        if first == last:
            n_steps, last = 0, last - 1
            continue
        n_steps += 1
        if n_steps > 30 * max(10, high - low + 1):
            raise LinAlgError("Eigenvalues did not converge")
        shift = _shift(h, first, last, n_steps)
        for k in range(first, last):
            x = h[k : k + 2, k - 1] if k > first else asarray([h[k, k] - shift, h[k + 1, k]])
            v, tau, beta = _reflector(x)
            if k > first:
                h[k, k - 1], h[k + 1, k - 1] = beta, 0
            _reflect(h[k : k + 2, k:], v, tau.conjugate())
            _reflect(h[: min(k + 2, last) + 1, k : k + 2].T, v.conj(), tau)
            _reflect(z[:, k : k + 2].T, v.conj(), tau)


def _is_negligible(h, k, low, high, least):
    """Whether the entry left of the `k`-th on the diagonal counts as zero."""
    above, here, left, right = (complex(x) for x in (h[k - 1, k - 1], h[k, k], h[k, k - 1], h[k - 1, k]))
    if _size(left) <= least:
        return True
    size = _size(above) + _size(here)
    if size == 0:
        size = (abs(complex(h[k - 1, k - 2])) if k - 2 >= low else 0) + (abs(complex(h[k + 1, k])) if k + 1 <= high else 0)
    if abs(left) > _EPSILON * size:
        return False
    beside, across = sorted((_size(left), _size(right)))
    smaller, larger = sorted((_size(here), _size(above - here)))
    whole = larger + across
    return beside * (across / whole) <= max(least, _EPSILON * (smaller * (larger / whole)))


def _shift(h, first, last, n_steps):
    """The eigenvalue of the last block of two that is nearer to its corner; another number now and then, should that lead nowhere."""
    if n_steps % 20 == 0:
        return h[last, last] + 0.75 * abs(h[last, last - 1])
    if n_steps % 10 == 0:
        return h[first, first] + 0.75 * abs(h[first + 1, first])
    corner = complex(h[last, last])
    product = complex(h[last - 1, last]) * complex(h[last, last - 1])
    if product == 0:
        return corner
    half = (complex(h[last - 1, last - 1]) - corner) / 2
    root = (half * half + product) ** 0.5
    if half.real * root.real + half.imag * root.imag < 0:
        root = -root
    return corner - product / (half + root)


def _triangular_vectors(t):
    """The eigenvectors of an upper triangle, one a column."""
    n = len(t)
    vectors = zeros((n, n), "complex128")
    least = _TINY * (n / _EPSILON)
    for k in range(n):
        x = vectors[:, k]
        x[:k] = -t[:k, k]
        x[k] = 1
        floor = max(_EPSILON * _size(complex(t[k, k])), least)
        for j in range(k - 1, -1, -1):
            pivot = complex(t[j, j] - t[k, k])
            x[j] /= floor if _size(pivot) < floor else pivot
            x[:j] -= x[j] * t[:j, j]
    return vectors


_DECOMPOSITIONS = {"cholesky": cholesky, "eig": eig, "eigh": eigh, "qr": qr, "svd": svd}


def decompose(name, a, options):
    """The parts of every matrix in a stack, one array a part, in the precision of `a`."""
    stack, core = a.shape[:-2], a.shape[-2:]
    wide = a.astype("complex128").reshape(prod(stack), *core)
    # Of no matrices the shapes of the parts are those of another.
    parts = [_DECOMPOSITIONS[name](matrix, *options) for matrix in wide] or [_DECOMPOSITIONS[name](eye(*core, dtype=wide.dtype), *options)]
    joined = []
    for k, first in enumerate(parts[0]):
        dtype = first.dtype if a.dtype == wide.dtype else {"c": "complex64", "f": "float32"}[first.dtype.kind]
        whole = empty((len(wide), *first.shape), dtype)
        for part, found in zip(whole, parts):
            part[...] = found[k]
        joined.append(whole.reshape(*stack, *first.shape))
    return joined
