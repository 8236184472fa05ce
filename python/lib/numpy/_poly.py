"""Polynomials as lists of coefficients, the highest power first: `polyfit`, `polyval`, `roots` and their like."""

import warnings

import numpy as np


def poly1d_or(values, *operands):
    """A `poly1d` of the values if one of the operands is one; else the values."""
    from numpy._poly1d import poly1d

    return poly1d(values) if any(isinstance(each, poly1d) for each in operands) else values


def poly(seq_of_zeros):
    """The coefficients of the monic polynomial with these roots, or of the characteristic polynomial of a square matrix."""
    zeros = np.atleast_1d(seq_of_zeros)
    if zeros.ndim == 2 and zeros.shape[0] == zeros.shape[1] and zeros.shape[0] != 0:
        zeros = np.linalg.eigvals(zeros)
    elif zeros.ndim != 1:
        raise ValueError("input must be 1d or non-empty square 2d array.")
    elif zeros.dtype.kind != "O":
        zeros = zeros.astype(np.result_type(zeros.dtype, float))
    if len(zeros) == 0:
        return 1.0
    a = np.ones(1, dtype=zeros.dtype)
    for zero in zeros:
        a = np.convolve(a, np.array([1, -zero], dtype=zeros.dtype))
    # Roots that come in conjugate pairs make real coefficients.
    if a.dtype.kind == "c" and np.all(np.sort(zeros) == np.sort(zeros.conjugate())):
        a = a.real.copy()
    return a


def roots(p):
    """The roots of a polynomial: the eigenvalues of its companion matrix."""
    p = np.atleast_1d(p)
    if p.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    (nonzero,) = np.nonzero(p)
    if len(nonzero) == 0:
        return np.array([])
    n_zero_roots = len(p) - int(nonzero[-1]) - 1
    p = p[int(nonzero[0]) : int(nonzero[-1]) + 1]
    if p.dtype.kind not in "fc":
        p = p.astype(float)
    found = np.array([])
    if len(p) > 1:
        companion = np.diag(np.ones(len(p) - 2, p.dtype), -1)
        companion[0, :] = -p[1:] / p[0]
        found = np.linalg.eigvals(companion)
    return np.hstack((found, np.zeros(n_zero_roots, found.dtype)))


def polyint(p, m=1, k=None):
    """The `m`-fold integral, with the constants `k` (zero unless given)."""
    m = int(m)
    if m < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    k = np.atleast_1d(np.zeros(m, float) if k is None else k)
    if len(k) == 1 and m > 1:
        k = k[0] * np.ones(m, float)
    if len(k) < m:
        raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
    y = np.asarray(p)
    for constant in k[:m]:
        y = np.concatenate((y / np.arange(len(y), 0, -1), [constant]))
    return poly1d_or(y, p)


def polyder(p, m=1):
    """The `m`-th derivative."""
    m = int(m)
    if m < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    y = np.asarray(p)
    for _ in range(m):
        y = y[:-1] * np.arange(len(y) - 1, 0, -1)
    return poly1d_or(y, p)


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """The polynomial of degree `deg` nearest to the points in the sense of least squares.

    Columns of the Vandermonde matrix are scaled to length 1 first. `w` multiplies the residuals.
    Gives the coefficients; with `full` also residuals, rank, singular values and `rcond`; with `cov` also their covariance.
    """
    order = int(deg) + 1
    x, y = np.asarray(x) + 0.0, np.asarray(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    if rcond is None:
        rcond = len(x) * np.finfo(x.dtype).eps
    lhs, rhs = np.vander(x, order), y
    if w is not None:
        w = np.asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected a 1-d array for weights")
        if w.shape[0] != y.shape[0]:
            raise TypeError("expected w and y to have the same length")
        lhs = lhs * w[:, None]
        rhs = rhs * (w[:, None] if rhs.ndim == 2 else w)
    scale = np.sqrt((lhs * lhs).sum(axis=0))
    lhs = lhs / scale
    c, residuals, rank, singular = np.linalg.lstsq(lhs, rhs, rcond)
    c = (c.T / scale).T
    if rank != order and not full:
        warnings.warn("Polyfit may be poorly conditioned", np.exceptions.RankWarning, stacklevel=2)
    if full:
        return c, residuals, rank, singular, rcond
    if not cov:
        return c
    base = np.linalg.inv(np.dot(lhs.T, lhs)) / np.outer(scale, scale)
    factor = 1
    if cov != "unscaled":
        if len(x) <= order:
            raise ValueError("the number of data points must exceed order to scale the covariance matrix")
        factor = residuals / (len(x) - order)
    return c, base * factor if y.ndim == 1 else base[:, :, None] * factor


def polyval(p, x):
    """The value at `x` by Horner's rule; at a `poly1d` the composition."""
    from numpy._poly1d import poly1d

    y = 0 if isinstance(x, poly1d) else np.zeros_like(np.asanyarray(x))
    x = x if isinstance(x, poly1d) else np.asanyarray(x)
    for coefficient in np.asarray(p):
        y = y * x + coefficient
    return y


def _aligned(a1, a2):
    """Both as vectors of one length, zeros in front."""
    a1, a2 = np.atleast_1d(a1), np.atleast_1d(a2)
    n = max(len(a1), len(a2))
    return (np.concatenate((np.zeros(n - len(a), a.dtype), a)) if len(a) < n else a for a in (a1, a2))


def polyadd(a1, a2):
    """The sum of two polynomials."""
    x, y = _aligned(a1, a2)
    return poly1d_or(x + y, a1, a2)


def polysub(a1, a2):
    """The difference of two polynomials."""
    x, y = _aligned(a1, a2)
    return poly1d_or(x - y, a1, a2)


def polymul(a1, a2):
    """The product of two polynomials."""
    from numpy._poly1d import poly1d

    return poly1d_or(np.convolve(poly1d(a1).coeffs, poly1d(a2).coeffs), a1, a2)


def polydiv(u, v):
    """Quotient and remainder of two polynomials, by long division."""
    dividend, divisor = np.atleast_1d(u) + 0.0, np.atleast_1d(v) + 0.0
    dtype = (dividend[0] + divisor[0]).dtype
    m, n = len(dividend) - 1, len(divisor) - 1
    scale = 1.0 / divisor[0]
    quotient, rest = np.zeros(max(m - n + 1, 1), dtype), dividend.astype(dtype)
    for k in range(m - n + 1):
        quotient[k] = scale * rest[k]
        rest[k : k + n + 1] -= quotient[k] * divisor
    while np.allclose(rest[0], 0, rtol=1e-14) and rest.shape[-1] > 1:
        rest = rest[1:]
    return poly1d_or(quotient, u, v), poly1d_or(rest, u, v)
