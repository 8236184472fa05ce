"""Reductions and statistics."""

import _numpy

from numpy._creation import asarray


def _call(name, a, kwargs):
    a = asarray(a)
    return getattr(a, name)(**kwargs)


def sum(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    if hasattr(a, "__next__"):
        raise TypeError("np.sum of a generator is not available here; use the built-in sum, or np.array(list(…))")
    return asarray(a).sum(axis, dtype, out, keepdims, initial, where)


def prod(a, axis=None, dtype=None, out=None, keepdims=False, initial=None, where=True):
    return asarray(a).prod(axis, dtype, out, keepdims, initial, where)


def mean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    return asarray(a).mean(axis, dtype, out, keepdims, where=where)


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, correction=None):
    return asarray(a).std(axis, dtype, out, ddof if correction is None else correction, keepdims)


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, correction=None):
    return asarray(a).var(axis, dtype, out, ddof if correction is None else correction, keepdims)


def max(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    return asarray(a).max(axis, out, keepdims, initial, where)


def min(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    return asarray(a).min(axis, out, keepdims, initial, where)


amax, amin = max, min


def ptp(a, axis=None, out=None, keepdims=False):
    return asarray(a).ptp(axis, out, keepdims)


def any(a, axis=None, out=None, keepdims=False, *, where=True):
    return asarray(a).any(axis, out, keepdims, where=where)


def all(a, axis=None, out=None, keepdims=False, *, where=True):
    return asarray(a).all(axis, out, keepdims, where=where)


def argmax(a, axis=None, out=None, *, keepdims=False):
    return asarray(a).argmax(axis, out, keepdims=keepdims)


def argmin(a, axis=None, out=None, *, keepdims=False):
    return asarray(a).argmin(axis, out, keepdims=keepdims)


def cumsum(a, axis=None, dtype=None, out=None):
    return asarray(a).cumsum(axis, dtype, out)


def cumprod(a, axis=None, dtype=None, out=None):
    return asarray(a).cumprod(axis, dtype, out)


def count_nonzero(a, axis=None, *, keepdims=False):
    return asarray(a)._count_nonzero(axis, keepdims)


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    return asarray(a)._median(axis, out, keepdims)


def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
    q = asarray(q, float)
    if (q < 0).any() or (q > 1).any():
        raise ValueError("Quantiles must be in the range [0, 1]")
    method = interpolation or method
    if method in ("lower", "higher", "nearest"):
        # The result is one of the elements, so it is of their dtype.
        kind = asarray(a).dtype
        return _quantile(a, q, axis, method, keepdims).astype(kind)[()]
    return _quantile(a, q, axis, method, keepdims)


def _quantile(a, q, axis, method, keepdims):
    if q.ndim == 0:
        return _numpy.quantile(a, float(q), axis, method, keepdims)
    parts = [_numpy.quantile(a, each, axis, method, keepdims) for each in q.ravel().tolist()]
    return _numpy.stack(parts, 0).reshape(q.shape + asarray(parts[0]).shape)


def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None):
    q = asarray(q, float)
    if (q < 0).any() or (q > 100).any():
        raise ValueError("Percentiles must be in the range [0, 100]")
    return quantile(a, q / 100, axis, out, overwrite_input, method, keepdims, interpolation=interpolation)


def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    a = asarray(a)
    if weights is None:
        result = a.mean(axis, keepdims=keepdims)
        return (result, _numpy.float64(a.size / asarray(result).size)) if returned else result
    weights = asarray(weights)
    if weights.shape != a.shape:
        if axis is None:
            raise TypeError("Axis must be specified when shapes of a and weights differ.")
        if weights.ndim != 1:
            raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
        if weights.shape[0] != a.shape[axis]:
            raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
        weights = weights.reshape([-1 if d == axis % a.ndim else 1 for d in range(a.ndim)])
    total = (weights + _numpy.zeros(a.shape, None)).sum(axis, keepdims=keepdims)
    if asarray(total == 0).any():
        raise ZeroDivisionError("Weights sum to zero, can't be normalized")
    result = (a * weights).sum(axis, keepdims=keepdims) / total
    return (result, total) if returned else result


def _without_nan(a, neutral):
    a = asarray(a)
    return _numpy.where(_numpy.isnan(a), neutral, a) if a.dtype.kind == "f" else a


def nansum(a, axis=None, dtype=None, out=None, keepdims=False):
    return _without_nan(a, 0.0).sum(axis, dtype, out, keepdims)


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False):
    return _without_nan(a, 1.0).prod(axis, dtype, out, keepdims)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False):
    count = _numpy.logical_not(_numpy.isnan(asarray(a))).sum(axis, keepdims=keepdims)
    return nansum(a, axis, dtype, out, keepdims) / count


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    a = asarray(a, float)
    count = _numpy.logical_not(_numpy.isnan(a)).sum(axis, keepdims=keepdims)
    distance = a - nanmean(a, axis, keepdims=True)
    return nansum(distance * distance, axis, dtype, out, keepdims) / (count - ddof)


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
    return _numpy.sqrt(nanvar(a, axis, dtype, out, ddof, keepdims))


def nanmax(a, axis=None, out=None, keepdims=False):
    result = _without_nan(a, -float("inf")).max(axis, out, keepdims)
    return _all_nan(a, axis, keepdims, result)


def nanmin(a, axis=None, out=None, keepdims=False):
    result = _without_nan(a, float("inf")).min(axis, out, keepdims)
    return _all_nan(a, axis, keepdims, result)


def _all_nan(a, axis, keepdims, result):
    a = asarray(a)
    if a.dtype.kind != "f":
        return result
    return _numpy.where(_numpy.isnan(a).all(axis, keepdims=keepdims), float("nan"), result)[()]


def nanargmax(a, axis=None):
    return _without_nan(a, -float("inf")).argmax(axis)


def nanargmin(a, axis=None):
    return _without_nan(a, float("inf")).argmin(axis)


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    return nanquantile(a, 0.5, axis, keepdims=keepdims)


def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False):
    a = asarray(a, float)
    if axis is None:
        return quantile(a[_numpy.logical_not(_numpy.isnan(a))], q, method=method, keepdims=keepdims)
    lanes = a._moveaxis(axis, -1)
    flat = lanes.reshape(-1, lanes.shape[-1])
    parts = [quantile(lane[_numpy.logical_not(_numpy.isnan(lane))], q, method=method) for lane in flat]
    result = _numpy.stack(parts, -1)
    return result.reshape(asarray(q).shape + lanes.shape[:-1])


def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False):
    return nanquantile(a, asarray(q, float) / 100, axis, out, overwrite_input, method, keepdims)


def nancumsum(a, axis=None, dtype=None, out=None):
    return _without_nan(a, 0.0).cumsum(axis, dtype, out)


def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    m = asarray(m, float)
    m = m[None] if m.ndim == 1 else m if rowvar or m.shape[0] == 1 else m.T
    if y is not None:
        y = asarray(y, float)
        y = y[None] if y.ndim == 1 else y if rowvar or y.shape[0] == 1 else y.T
        m = _numpy.concatenate([m, y], 0)
    if fweights is not None or aweights is not None:
        raise NotImplementedError("np.cov with weights is not available here; weight the data first")
    ddof = (0 if bias else 1) if ddof is None else ddof
    m = m - m.mean(axis=1, keepdims=True)
    return (_numpy.dot(m, m.T) * _numpy.float64(1 / (m.shape[1] - ddof)))[...].squeeze()[()]


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    c = cov(x, y, rowvar)
    if asarray(c).ndim == 0:
        return c / c
    scale = _numpy.sqrt(_numpy.diag(c, 0))
    c = c / scale[:, None]
    c = c / scale[None, :]
    return _numpy.minimum(_numpy.maximum(c, -1), 1)
