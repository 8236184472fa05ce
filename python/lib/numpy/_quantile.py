"""Quantiles, by every method NumPy knows, also weighted.

Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages" (1996), for the names of the methods.
"""

import math

import numpy as np
from numpy import _out
from numpy.lib.array_utils import normalize_axis_tuple


def _plotting(alpha, beta):
    """The place of a quantile among n sorted values, counted from 0, for the two parameters of a method."""
    return lambda n, q: n * q + (alpha + q * (1 - alpha - beta)) - 1


def _discrete(place, stays):
    """The element at or after a place; the one at it where `stays(fraction, place)`."""
    below = np.floor(place)
    return np.maximum(np.where(stays(place - below, place), below, below + 1), 0).astype(np.intp)


# What gives one of the elements: place among n sorted values.
_ELEMENTS = {
    "inverted_cdf": lambda n, q: _discrete(n * q - 1, lambda fraction, place: fraction == 0),
    "closest_observation": lambda n, q: _discrete(
        n * q - 1 - 0.5, lambda fraction, place: (fraction == 0) & (np.floor(place) % 2 == 1)
    ),
    "lower": lambda n, q: np.floor((n - 1) * q).astype(np.intp),
    "higher": lambda n, q: np.ceil((n - 1) * q).astype(np.intp),
    "nearest": lambda n, q: np.around((n - 1) * q).astype(np.intp),
}

# What gives a mean of two neighbours: place, and how much of the second, from the fraction of the place.
_MEANS = {
    "averaged_inverted_cdf": (lambda n, q: n * q - 1, lambda fraction, place: np.where(fraction == 0, 0.5, 1.0)),
    "interpolated_inverted_cdf": (_plotting(0, 1), None),
    "hazen": (_plotting(0.5, 0.5), None),
    "weibull": (_plotting(0, 0), None),
    "linear": (lambda n, q: (n - 1) * q, None),
    "median_unbiased": (_plotting(1 / 3.0, 1 / 3.0), None),
    "normal_unbiased": (_plotting(3 / 8.0, 3 / 8.0), None),
    "midpoint": (
        lambda n, q: 0.5 * (np.floor((n - 1) * q) + np.ceil((n - 1) * q)),
        lambda fraction, place: np.where(place % 1 == 0, 0.0, 0.5),
    ),
}

_NAMES = ("inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear",
          "median_unbiased", "normal_unbiased", "lower", "higher", "midpoint", "nearest")


def _of_sorted(values, q, method, is_weak):
    """The quantiles `q` of values sorted along the first axis."""
    n = values.shape[0]
    if method in _ELEMENTS:
        return np.take(values, _ELEMENTS[method](n, q), axis=0)
    if method not in _MEANS:
        raise ValueError(f"{method!r} is not a valid method. Use one of: {dict.fromkeys(_NAMES).keys()}")
    place_of, fix = _MEANS[method]
    place = place_of(n, q)
    if method == "linear" and place.dtype.kind in "iu":
        return np.take(values, place, axis=0)
    below = np.floor(place)
    above = np.where(place < 0, 0, np.where(place >= n - 1, -1, below + 1)).astype(np.intp)
    below = np.where(place < 0, 0, np.where(place >= n - 1, -1, below)).astype(np.intp)
    t = place - below if fix is None else fix(place - below, place)
    first, second = values[below], values[above]
    t = float(t) if is_weak else np.asarray(t).reshape(np.shape(t) + (1,) * (values.ndim - 1))
    if values.dtype.kind == "b":
        raise TypeError("numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.")
    gap = second - first
    # From whichever neighbour is nearer, so that the mean lies between them.
    mean = np.asarray(np.add(first, gap * t))
    return np.subtract(second, gap * (1 - t), out=mean, where=np.asarray(t) >= 0.5, casting="unsafe")


def _of_weighted(values, q, weights):
    """The same for values with weights, by the inverse of their distribution function."""
    order = np.argsort(values, axis=0)
    values, weights = np.take_along_axis(values, order, axis=0), np.take_along_axis(weights, order, axis=0)
    shares = weights.cumsum(axis=0, dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = shares / shares[-1, ...]
    if np.isnan(shares[-1]).any():
        raise ValueError("Weights included NaN, inf or were all zero.")
    shares[shares == 0] = -1
    result = np.empty((len(q),) + values.shape[1:], dtype=values.dtype)
    for k in np.ndindex(values.shape[1:]):
        places = np.minimum(np.searchsorted(shares[(slice(None),) + k], q, side="left"), values.shape[0] - 1)
        result[(slice(None),) + k] = values[(slice(None),) + k][places]
    return result, values


def lanes(a, axis):
    """`a` with the axes to reduce as one axis in front, and the shape the result has with `keepdims`."""
    if axis is None:
        return a.ravel(), (1,) * a.ndim
    axes = normalize_axis_tuple(axis, a.ndim)
    kept = tuple(1 if d in axes else n for d, n in enumerate(a.shape))
    moved = np.moveaxis(a, axes, range(len(axes)))
    return moved.reshape((math.prod(moved.shape[: len(axes)]),) + moved.shape[len(axes) :]), kept


def spread(weights, a, axis):
    """Weights in the shape of `a`, of which they may have only the axes to reduce."""
    weights = np.asanyarray(weights)
    if weights.shape == a.shape:
        return weights
    if axis is None:
        raise TypeError("Axis must be specified when shapes of a and weights differ.")
    axes = normalize_axis_tuple(axis, a.ndim)
    if weights.shape != tuple(a.shape[d] for d in axes):
        raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
    weights = weights.transpose(np.argsort(axes))
    return weights.reshape(tuple(n if d in axes else 1 for d, n in enumerate(a.shape)))


def checked(a, q, scale, what, axis, weights, method):
    """The array, the quantiles, whether they are one Python number, and the weights; each as it must be."""
    a = np.asanyarray(a)
    if a.dtype.kind == "c":
        raise TypeError("a must be an array of real numbers")
    is_weak = type(q) in (int, float)
    q = np.asanyarray(q)
    q = q if scale is None else np.asarray(np.true_divide(q, scale))
    if q.size and not (q.min() >= 0 and q.max() <= 1):
        raise ValueError(f"{what} must be in the range {'[0, 1]' if scale is None else '[0, 100]'}")
    if weights is not None:
        if method != "inverted_cdf":
            raise ValueError(f"Only method 'inverted_cdf' supports weights. Got: {method}.")
        weights = spread(weights, a, axis)
        if np.any(weights < 0):
            raise ValueError("Weights must be non-negative.")
    return a, q, is_weak, weights


def compute(a, q, axis, out, method, keepdims, weights, is_weak):
    """The quantiles of what `checked` let through."""
    if q.ndim > 2:
        raise ValueError("q must be a scalar or 1d")
    values, kept = lanes(np.asarray(a, order="C"), axis)
    if values.shape[0] == 0 and values.dtype.kind == "f":
        raise IndexError("index -1 is out of bounds for axis 0 with size 0")
    if weights is None:
        values = np.sort(values, axis=0)
        result = _of_sorted(values, q, method, is_weak)
    else:
        result, values = _of_weighted(values, q.ravel(), lanes(np.broadcast_to(weights, a.shape), axis)[0])
    if values.dtype.kind == "f":
        # NaN is sorted to the end, and what is computed with it is NaN.
        is_nan = np.isnan(values[-1])
        if np.any(is_nan):
            result = np.where(is_nan, values[-1], result)
    result, shape = np.asarray(result), q.shape + (kept if keepdims else values.shape[1:])
    result = result if result.shape == shape else result.reshape(shape)
    if out is not None:
        return _out.by_ufunc("add", result, out)
    return _out.unwrapped(result) if weights is None and not keepdims else result


def sort_in_place(a, axis):
    """What `overwrite_input` allows: leaves an array partly sorted, here wholly."""
    if isinstance(a, np.ndarray) and a.ndim:
        lanes = a.ravel() if axis is None else a
        lanes.sort(axis=-1 if axis is None or not isinstance(axis, int) else axis)


def quantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """The `q`-th quantiles, `q` from 0 to 1, of all elements or along axes.

    Shapes: those of `q` come first. NaN among the values gives NaN.
    """
    a, q, is_weak, weights = checked(a, q, None, "Quantiles", axis, weights, method)
    if overwrite_input and weights is None:
        sort_in_place(a, axis)
    return compute(a, q, axis, out, method, keepdims, weights, is_weak)


def percentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """As `quantile`, with `q` from 0 to 100."""
    a, q, is_weak, weights = checked(a, q, 100, "Percentiles", axis, weights, method)
    if overwrite_input and weights is None:
        sort_in_place(a, axis)
    return compute(a, q, axis, out, method, keepdims, weights, is_weak)


def _nan_lane(lane, q, method, weights, is_weak):
    keep = np.logical_not(np.isnan(lane)) if lane.dtype.kind == "f" else np.ones(lane.shape, bool)
    if not keep.any():
        import warnings

        warnings.warn("All-NaN slice encountered", RuntimeWarning, stacklevel=5)
        return np.full(q.shape, np.nan, dtype=lane.dtype)[()]
    return compute(lane[keep], q, None, None, method, False, None if weights is None else weights[keep], is_weak)


def _nan_quantile(a, q, axis, out, method, keepdims, weights, is_weak):
    if a.size == 0:
        return np.nanmean(a, axis, out=out, keepdims=keepdims)
    values, kept = lanes(a, axis)
    shape = values.shape[1:]
    values = values.reshape(values.shape[0], -1)
    if weights is not None:
        weights = lanes(np.broadcast_to(weights, a.shape), axis)[0].reshape(values.shape)
    columns = [
        _nan_lane(values[:, k], q, method, None if weights is None else weights[:, k], is_weak) for k in range(values.shape[1])
    ]
    result = np.stack(columns, -1).reshape(q.shape + (kept if keepdims else shape))
    if out is not None:
        return _out.by_ufunc("add", result, out)
    return result[()]


def nanquantile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """As `quantile`, as if the NaNs were not there."""
    a, q, is_weak, weights = checked(a, q, None, "Quantiles", axis, weights, method)
    return _nan_quantile(a, q, axis, out, method, keepdims, weights, is_weak)


def nanpercentile(a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None):
    """As `percentile`, as if the NaNs were not there."""
    a, q, is_weak, weights = checked(a, q, 100, "Percentiles", axis, weights, method)
    return _nan_quantile(a, q, axis, out, method, keepdims, weights, is_weak)


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The middle of the values that are not NaN."""
    a = np.asanyarray(a)
    if a.size == 0:
        return np.nanmean(a, axis, out=out, keepdims=keepdims)
    if a.dtype.kind not in "fc":
        return np.median(a, axis, out, overwrite_input, keepdims)
    return _nan_quantile(a, np.asarray(0.5), axis, out, "linear", keepdims, None, True)
