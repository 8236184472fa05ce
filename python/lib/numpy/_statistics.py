"""Weighted means, covariances and correlations."""

import warnings

import numpy as np
from numpy.lib.array_utils import normalize_axis_tuple


def average(a, axis=None, weights=None, returned=False, *, keepdims=np._NoValue):
    """The weighted mean `Σ w·x / Σ w`; with `returned` also the sum of the weights."""
    from numpy._quantile import spread

    a = np.asanyarray(a)
    options = {} if keepdims is np._NoValue else {"keepdims": keepdims}
    if axis is not None:
        axis = normalize_axis_tuple(axis, a.ndim, argname="axis")
    if weights is None:
        mean = a.mean(axis, **options)
        total = np.asanyarray(mean).dtype.type(a.size / np.asanyarray(mean).size)
    else:
        weights = spread(weights, a, axis)
        dtype = np.result_type(a.dtype, weights.dtype, *(["f8"] if a.dtype.kind in "iub" else []))
        total = weights.sum(axis=axis, dtype=dtype, **options)
        if np.any(total == 0.0):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        mean = np.multiply(a, weights, dtype=dtype).sum(axis, **options) / total
    if not returned:
        return mean
    if np.shape(total) != np.shape(mean):
        total = np.broadcast_to(total, np.shape(mean)).copy()
    return mean, total


def _weights(name, weights, n):
    weights = np.asarray(weights, dtype=float)
    if name == "fweights" and not np.all(weights == np.around(weights)):
        raise TypeError("fweights must be integer")
    if weights.ndim > 1:
        raise RuntimeError(f"cannot handle multidimensional {name}")
    if weights.shape[0] != n:
        raise RuntimeError(f"incompatible numbers of samples and {name}")
    if np.any(weights < 0):
        raise ValueError(f"{name} cannot be negative")
    return weights


def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    """The covariance matrix of the rows: `Σ w·(x − x̄)(x − x̄)ᵀ / f`, with `f = n − 1` unless `bias` or `ddof` say otherwise.

    `fweights` say how often each observation counts, `aweights` how much.
    """
    if ddof is not None and ddof != int(ddof):
        raise ValueError("ddof must be integer")
    m = np.asarray(m)
    if m.ndim > 2:
        raise ValueError("m has more than 2 dimensions")
    if y is not None:
        y = np.asarray(y)
        if y.ndim > 2:
            raise ValueError("y has more than 2 dimensions")
    if dtype is None:
        dtype = np.result_type(*([m] if y is None else [m, y]), np.float64)
    x = np.array(m, ndmin=2, dtype=dtype)
    if not rowvar and m.ndim != 1:
        x = x.T
    if x.shape[0] == 0:
        return np.array([]).reshape(0, 0)
    if y is not None:
        y = np.array(y, ndmin=2, dtype=dtype)
        x = np.concatenate((x, y.T if not rowvar and y.shape[0] != 1 else y), axis=0)
    ddof = (0 if bias else 1) if ddof is None else ddof
    weights = None
    if fweights is not None:
        weights = _weights("fweights", fweights, x.shape[1])
    if aweights is not None:
        aweights = _weights("aweights", aweights, x.shape[1])
        weights = aweights if weights is None else weights * aweights
    mean, total = average(x, axis=1, weights=weights, returned=True)
    if weights is None:
        factor = x.shape[1] - ddof
    elif aweights is None or ddof == 0:
        factor = total[0] - ddof
    else:
        factor = total[0] - ddof * sum(weights * aweights) / total[0]
    if factor <= 0:
        warnings.warn("Degrees of freedom <= 0 for slice", RuntimeWarning, stacklevel=2)
        factor = 0.0
    x = x - mean[:, None]
    weighted = x if weights is None else x * weights
    c = np.dot(x, weighted.T.conj())
    c *= np.true_divide(1, factor)
    return c.squeeze()


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    """Pearson's correlation of the rows: `cᵢⱼ / √(cᵢᵢ·cⱼⱼ)` with `c` as `cov` gives it, cut to −1 … 1."""
    c = cov(x, y, rowvar, dtype=dtype)
    if np.ndim(c) == 0:
        return c / c
    deviation = np.sqrt(np.diag(c).real)
    c = c / deviation[:, None]
    c = c / deviation[None, :]
    if c.dtype.kind == "c":
        return np.clip(c.real, -1, 1) + 1j * np.clip(c.imag, -1, 1)
    return np.clip(c, -1, 1)
